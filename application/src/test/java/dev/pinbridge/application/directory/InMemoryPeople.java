package dev.pinbridge.application.directory;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

public final class InMemoryPeople implements People {
    private final InMemoryTable<PersonId, Person> rows;

    public InMemoryPeople(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void save(Person person) {
        rows.put(person.organisation(), person.id(), person);
    }

    @Override
    public List<Person> findAll(OrganisationId organisation, Collection<PersonId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public List<Person> admins(OrganisationId organisation) {
        return rows.all(organisation)
                .filter(person -> person.roles().contains(Role.ADMIN))
                .toList();
    }

    @Override
    public List<Person> withEmails(OrganisationId organisation, Collection<String> emails) {
        return rows.all(organisation)
                .filter(person -> emails.contains(person.email().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
