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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns a checked token into somebody who can act. Organisation and person come into being, and are kept up to date,
/// by it.
@UseCase
public final class SignIn {
    private static final int REMEMBERED = 10_000;
    /// After this long, what a token says is stored again, in case another node heard something older in the meantime.
    private static final Duration STORE_AGAIN = Duration.ofMinutes(5);

    private final Organisations organisations;
    private final People people;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;
    /// What was stored last for a person, so that a request of somebody known costs no statement.
    private final Map<PersonId, Stored> known = Collections.synchronizedMap(new Recent<>());
    /// When the newest token of an organisation was issued: an older one that is still valid changes nothing.
    private final Map<OrganisationId, Instant> newest = Collections.synchronizedMap(new Recent<>());

    public SignIn(
            Organisations organisations, People people, Transactions transactions, Events events, InstantSource clock) {
        this.organisations = organisations;
        this.people = people;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    private record Stored(SignInClaims claims, Instant at) {
        boolean covers(SignInClaims now, Instant when) {
            return claims.sameAs(now) && at.plus(STORE_AGAIN).isAfter(when);
        }
    }

    public Actor signIn(SignInClaims claims) {
        var organisation = OrganisationId.of(claims.issuer(), claims.organisation());
        var person = PersonId.of(organisation, claims.issuer(), claims.subject());
        var stored = known.get(person);
        var now = clock.instant();
        if (stored == null || !stored.covers(claims, now)) {
            var latest =
                    newest.merge(organisation, claims.issuedAt(), (one, other) -> one.isAfter(other) ? one : other);
            if (!claims.issuedAt().isBefore(latest)) {
                transactions.run(organisation, () -> store(organisation, person, claims));
            } else {
                transactions.run(organisation, () -> storeIfNew(organisation, person, claims));
            }
            known.put(person, new Stored(claims, now));
        }
        return new Actor(organisation, person, claims.plan(), claims.roles());
    }

    private void storeIfNew(OrganisationId id, PersonId person, SignInClaims claims) {
        if (organisations.find(id).isEmpty()) {
            store(id, person, claims);
        } else {
            people.save(new Person(person, id, claims.name(), claims.email(), claims.roles()));
        }
    }

    private void store(OrganisationId id, PersonId person, SignInClaims claims) {
        var before = organisations.find(id);
        organisations.save(new Organisation(id, claims.organisationName(), claims.plan()));
        people.save(new Person(person, id, claims.name(), claims.email(), claims.roles()));
        if (before.isPresent() && before.get().plan() != claims.plan()) {
            events.publish(new PlanChanged(id, claims.plan()));
        }
    }

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
