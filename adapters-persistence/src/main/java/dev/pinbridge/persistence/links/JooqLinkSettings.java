package dev.pinbridge.persistence.links;

import static dev.pinbridge.persistence.generated.Tables.LINK_COMMENTS;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.links.LinkSettings;
import dev.pinbridge.persistence.generated.tables.records.LinkCommentsRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqLinkSettings implements LinkSettings {
    private final DSLContext db;

    JooqLinkSettings(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean areOn(OrganisationId organisation) {
        return db.select(LINK_COMMENTS.IS_ON)
                .from(LINK_COMMENTS)
                .where(LINK_COMMENTS.ORGANISATION_ID.eq(organisation))
                .fetchOptional(LINK_COMMENTS.IS_ON)
                .orElse(true);
    }

    /// What is not chosen yet is written down, since nothing but a row can be locked.
    @Override
    public boolean areOnThroughout(OrganisationId organisation) {
        db.insertInto(LINK_COMMENTS)
                .set(LINK_COMMENTS.ORGANISATION_ID, organisation)
                .set(LINK_COMMENTS.IS_ON, true)
                .onConflict(LINK_COMMENTS.ORGANISATION_ID)
                .doNothing()
                .execute();
        return db.selectFrom(LINK_COMMENTS)
                .where(LINK_COMMENTS.ORGANISATION_ID.eq(organisation))
                .forShare()
                .fetchSingle(LinkCommentsRecord::getIsOn);
    }

    @Override
    public void save(OrganisationId organisation, boolean isOn) {
        db.insertInto(LINK_COMMENTS)
                .set(LINK_COMMENTS.ORGANISATION_ID, organisation)
                .set(LINK_COMMENTS.IS_ON, isOn)
                .onConflict(LINK_COMMENTS.ORGANISATION_ID)
                .doUpdate()
                .set(LINK_COMMENTS.IS_ON, isOn)
                .execute();
    }
}
