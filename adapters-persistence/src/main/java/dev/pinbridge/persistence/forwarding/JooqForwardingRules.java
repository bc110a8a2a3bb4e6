package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.ORGANISATION_FORWARDING_OPTIONS;
import static dev.pinbridge.persistence.generated.Tables.ORGANISATION_FORWARDING_RULE;
import static dev.pinbridge.persistence.generated.Tables.POSITION_FORWARDING_OPTIONS;
import static dev.pinbridge.persistence.generated.Tables.POSITION_FORWARDING_RULE;
import static org.jooq.Records.mapping;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class JooqForwardingRules implements ForwardingRules {
    private final RuleRows rows = new GeneratedRuleRows();
    private final DSLContext db;

    JooqForwardingRules(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<ForwardingRule> ofOrganisation(OrganisationId organisation) {
        return db.select(
                        ORGANISATION_FORWARDING_RULE.AUTOMATIC,
                        ORGANISATION_FORWARDING_RULE.SET_BY,
                        ORGANISATION_FORWARDING_RULE.SET_AT)
                .from(ORGANISATION_FORWARDING_RULE)
                .where(ORGANISATION_FORWARDING_RULE.ORGANISATION_ID.eq(organisation))
                .fetchOptional(mapping(ForwardingRule::new));
    }

    @Override
    public void setForOrganisation(OrganisationId organisation, ForwardingRule rule) {
        db.insertInto(ORGANISATION_FORWARDING_RULE)
                .set(rows.row(organisation, rule))
                .onConflict(ORGANISATION_FORWARDING_RULE.ORGANISATION_ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
    }

    @Override
    public Map<PositionId, ForwardingRule> ofPositions(OrganisationId organisation, Collection<PositionId> positions) {
        return db.selectFrom(POSITION_FORWARDING_RULE)
                .where(
                        POSITION_FORWARDING_RULE.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(POSITION_FORWARDING_RULE.POSITION_ID, positions))
                .fetchMap(
                        POSITION_FORWARDING_RULE.POSITION_ID,
                        row -> new ForwardingRule(row.getAutomatic(), row.getSetBy(), row.getSetAt()));
    }

    @Override
    public void setForPosition(OrganisationId organisation, PositionId position, @Nullable ForwardingRule rule) {
        if (rule == null) {
            db.deleteFrom(POSITION_FORWARDING_RULE)
                    .where(
                            POSITION_FORWARDING_RULE.ORGANISATION_ID.eq(organisation),
                            POSITION_FORWARDING_RULE.POSITION_ID.eq(position))
                    .execute();
        } else {
            db.insertInto(POSITION_FORWARDING_RULE)
                    .set(rows.row(organisation, position, rule))
                    .onConflict(POSITION_FORWARDING_RULE.ORGANISATION_ID, POSITION_FORWARDING_RULE.POSITION_ID)
                    .doUpdate()
                    .setNonPrimaryKeyToExcluded()
                    .execute();
        }
    }

    @Override
    public ForwardingOptions optionsOfOrganisation(OrganisationId organisation) {
        return db.select(
                        ORGANISATION_FORWARDING_OPTIONS.MAILS,
                        ORGANISATION_FORWARDING_OPTIONS.TAG,
                        ORGANISATION_FORWARDING_OPTIONS.CHANNEL,
                        ORGANISATION_FORWARDING_OPTIONS.CHANNEL_SOURCE)
                .from(ORGANISATION_FORWARDING_OPTIONS)
                .where(ORGANISATION_FORWARDING_OPTIONS.ORGANISATION_ID.eq(organisation))
                .fetchOptional(mapping(ForwardingOptions::new))
                .orElse(ForwardingOptions.NONE);
    }

    @Override
    public void setOptionsForOrganisation(OrganisationId organisation, ForwardingOptions options) {
        db.insertInto(ORGANISATION_FORWARDING_OPTIONS)
                .set(rows.row(organisation, options))
                .onConflict(ORGANISATION_FORWARDING_OPTIONS.ORGANISATION_ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .execute();
    }

    @Override
    public Map<PositionId, ForwardingOptions> optionsOfPositions(
            OrganisationId organisation, Collection<PositionId> positions) {
        return db.selectFrom(POSITION_FORWARDING_OPTIONS)
                .where(
                        POSITION_FORWARDING_OPTIONS.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(POSITION_FORWARDING_OPTIONS.POSITION_ID, positions))
                .fetchMap(
                        POSITION_FORWARDING_OPTIONS.POSITION_ID,
                        row -> new ForwardingOptions(
                                row.getMails(), row.getTag(), row.getChannel(), row.getChannelSource()));
    }

    @Override
    public void setOptionsForPosition(OrganisationId organisation, PositionId position, ForwardingOptions options) {
        if (options.equals(ForwardingOptions.NONE)) {
            db.deleteFrom(POSITION_FORWARDING_OPTIONS)
                    .where(
                            POSITION_FORWARDING_OPTIONS.ORGANISATION_ID.eq(organisation),
                            POSITION_FORWARDING_OPTIONS.POSITION_ID.eq(position))
                    .execute();
        } else {
            db.insertInto(POSITION_FORWARDING_OPTIONS)
                    .set(rows.row(organisation, position, options))
                    .onConflict(POSITION_FORWARDING_OPTIONS.ORGANISATION_ID, POSITION_FORWARDING_OPTIONS.POSITION_ID)
                    .doUpdate()
                    .setNonPrimaryKeyToExcluded()
                    .execute();
        }
    }
}
