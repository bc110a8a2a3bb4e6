package dev.pinbridge.persistence.directory;

import static dev.pinbridge.persistence.generated.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.row;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Saved at every sign-in, so a row that would not change is not written again.
@Component
final class JooqPeople implements People {
    private final PersonRows rows = new GeneratedPersonRows();
    private final DSLContext db;

    JooqPeople(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(Person person) {
        db.insertInto(PERSON)
                .set(rows.row(person))
                .onConflict(PERSON.ORGANISATION_ID, PERSON.ID)
                .doUpdate()
                .setNonPrimaryKeyToExcluded()
                .where(row(PERSON.NAME, PERSON.EMAIL, PERSON.ROLES)
                        .isDistinctFrom(row(excluded(PERSON.NAME), excluded(PERSON.EMAIL), excluded(PERSON.ROLES))))
                .execute();
    }

    @Override
    public List<Person> findAll(OrganisationId organisation, Collection<PersonId> ids) {
        return people(PERSON.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(PERSON.ID, ids)));
    }

    /// The role is written into the statement rather than bound, so that its partial index is considered.
    @Override
    public List<Person> admins(OrganisationId organisation) {
        return people(PERSON.ORGANISATION_ID
                .eq(organisation)
                .and(PERSON.ROLES.contains(inline(new Role[] {Role.ADMIN}, PERSON.ROLES))));
    }

    @Override
    public List<Person> withEmails(OrganisationId organisation, Collection<String> emails) {
        var email = lower(PERSON.EMAIL.collate(Queries.ANY_SCRIPT));
        return people(PERSON.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(email, emails)));
    }

    private List<Person> people(Condition which) {
        return db.select(
                        PERSON.ID, PERSON.ORGANISATION_ID, PERSON.NAME, PERSON.EMAIL, PERSON.ROLES.convertFrom(Set::of))
                .from(PERSON)
                .where(which)
                .fetch(mapping(Person::new));
    }
}
