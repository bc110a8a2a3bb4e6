package dev.pinbridge.application.directory;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.PlanChanged;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns a checked token into somebody who can act. Organisation and person come into being, and are kept up to date,
/// by it.
@UseCase
public final class SignIn {
    private static final int REMEMBERED = 10_000;

    private final Organisations organisations;
    private final People people;
    private final Transactions transactions;
    private final Events events;
    /// What was stored last for a person, so that a request of somebody known costs no statement.
    private final Map<PersonId, SignInClaims> known = Collections.synchronizedMap(new Recent());

    public SignIn(Organisations organisations, People people, Transactions transactions, Events events) {
        this.organisations = organisations;
        this.people = people;
        this.transactions = transactions;
        this.events = events;
    }

    public Actor signIn(SignInClaims claims) {
        var organisation = OrganisationId.of(claims.issuer(), claims.organisation());
        var person = PersonId.of(organisation, claims.issuer(), claims.subject());
        if (!claims.equals(known.get(person))) {
            transactions.run(organisation, () -> store(organisation, person, claims));
            known.put(person, claims);
        }
        return new Actor(organisation, person, claims.plan(), claims.roles());
    }

    private void store(OrganisationId id, PersonId person, SignInClaims claims) {
        var before = organisations.find(id);
        organisations.save(new Organisation(id, claims.organisationName(), claims.plan()));
        people.save(new Person(person, id, claims.name(), claims.email(), claims.roles()));
        if (before.isPresent() && before.get().plan() != claims.plan()) {
            events.publish(new PlanChanged(id, claims.plan()));
        }
    }

    private static final class Recent extends LinkedHashMap<PersonId, SignInClaims> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, SignInClaims> eldest) {
            return size() > REMEMBERED;
        }
    }
}
