package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.MirroredUserRecord;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class JooqColleagues implements Colleagues {
    private final DSLContext db;

    JooqColleagues(DSLContext db) {
        this.db = db;
    }

    @Override
    public Slice<Colleague> page(
            OrganisationId organisation,
            Collection<AccountName> accounts,
            @Nullable String search,
            int size,
            @Nullable ColleaguePlace after) {
        var oneMore = db.selectFrom(MIRRORED_USER)
                .where(
                        MIRRORED_USER.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(MIRRORED_USER.ACCOUNT, accounts),
                        search == null ? noCondition() : mentions(search.toLowerCase(Locale.ROOT)),
                        after == null ? noCondition() : isBehind(after))
                .orderBy(MIRRORED_USER.SORT_NAME, MIRRORED_USER.ACCOUNT, MIRRORED_USER.ID)
                .limit(inline(size + 1))
                .fetch(JooqColleagues::colleague);
        return Slice.of(oneMore, size);
    }

    private static Condition mentions(String search) {
        return MIRRORED_USER.SORT_NAME.contains(search).or(MIRRORED_USER.EMAIL.contains(search));
    }

    /// The database makes lower case of the name as it does for the column, so that both agree in every script.
    private static Condition isBehind(ColleaguePlace place) {
        return row(MIRRORED_USER.SORT_NAME, MIRRORED_USER.ACCOUNT, MIRRORED_USER.ID)
                .greaterThan(row(
                        lower(val(place.name()).collate(Queries.ANY_SCRIPT)),
                        val(place.id().account(), MIRRORED_USER.ACCOUNT),
                        val(place.id().user(), MIRRORED_USER.ID)));
    }

    private static Colleague colleague(MirroredUserRecord row) {
        var user = new MirroredUser(
                row.getId(), row.getFirstName(), row.getLastName(), row.getEmail(), row.getUpdatedAt());
        return new Colleague(new ColleagueId(row.getAccount(), user.id()), user.name(), user.email());
    }

    @Override
    public Map<ColleagueId, Involvements> involvements(
            OrganisationId organisation, Collection<ColleagueId> colleagues) {
        return colleagues.isEmpty() ? Map.of() : new InvolvementQuery(organisation).of(db, colleagues);
    }
}
