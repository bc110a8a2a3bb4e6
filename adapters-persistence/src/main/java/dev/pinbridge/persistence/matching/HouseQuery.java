package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.House;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Who belongs to the company, of some people; without reading all who do.
final class HouseQuery {
    /// Addresses of users, and domains that two of them have: then the first in the order of the index is another
    /// than the last.
    private static final String KNOWN = """
            select email, false as shared from mirrored_user
            where organisation_id = {0} and account = {1} and email = any({2})
            union all
            select asked.domain, true from unnest({3}) as asked (domain)
            where (
                    select min(email) from mirrored_user
                    where organisation_id = {0} and account = {1} and email_domain = asked.domain)
                < (
                    select max(email) from mirrored_user
                    where organisation_id = {0} and account = {1} and email_domain = asked.domain)
            """;

    private final DSLContext db;
    private final Field<OrganisationId> organisation;
    private final Field<AccountName> account;

    HouseQuery(DSLContext db, OrganisationId organisation, AccountName account) {
        this.db = db;
        this.organisation = DSL.val(organisation, MIRRORED_USER.ORGANISATION_ID);
        this.account = DSL.val(account, MIRRORED_USER.ACCOUNT);
    }

    House among(Set<String> emails) {
        var addresses = new HashSet<String>();
        var shared = new HashSet<String>();
        if (!emails.isEmpty()) {
            db.resultQuery(KNOWN, organisation, account, words(emails), words(House.domains(emails)))
                    .coerce(MIRRORED_USER.EMAIL, DSL.field("shared", SQLDataType.BOOLEAN))
                    .forEach(row -> (row.value2() ? shared : addresses).add(row.value1()));
        }
        return House.of(addresses, shared);
    }

    private static Field<String[]> words(Collection<String> words) {
        return DSL.val(words.toArray(String[]::new), SQLDataType.CLOB.array());
    }
}
