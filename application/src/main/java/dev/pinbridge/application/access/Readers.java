package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import java.util.List;
import java.util.Locale;

/// People as readers of calls.
final class Readers {
    private final People people;

    Readers(People people) {
        this.people = people;
    }

    /// With the roles of the sign-in, which are newer than what is stored.
    Reader of(Actor actor) {
        var email = people.findAll(actor.organisation(), List.of(actor.person())).stream()
                .map(Readers::email)
                .findFirst()
                .orElseThrow();
        return new Reader(actor.person(), email, actor.roles());
    }

    static Reader of(Person person) {
        return new Reader(person.id(), email(person), person.roles());
    }

    private static String email(Person person) {
        return person.email().toLowerCase(Locale.ROOT);
    }
}
