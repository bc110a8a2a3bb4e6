package dev.pinbridge.application.directory;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who is here.
@ReadModel
public final class ReadDirectory {
    private final Organisations organisations;
    private final People people;
    private final Transactions transactions;

    public ReadDirectory(Organisations organisations, People people, Transactions transactions) {
        this.organisations = organisations;
        this.people = people;
        this.transactions = transactions;
    }

    public Optional<Organisation> organisation(Actor actor) {
        return transactions.within(actor.organisation(), () -> organisations.find(actor.organisation()));
    }

    public List<Person> people(Actor actor, Collection<PersonId> ids) {
        return transactions.within(actor.organisation(), () -> people.findAll(actor.organisation(), ids));
    }
}
