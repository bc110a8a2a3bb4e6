package dev.pinbridge.application.matching.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everybody who applied, found by who they are and what they are called.
final class Register {
    private final Map<Integer, List<Applied>> byPerson = new HashMap<>();
    private final Map<String, List<Person>> byName = new TreeMap<>();

    Register(List<Applied> applied) {
        for (var one : applied) {
            var person = one.person();
            var known = byPerson.get(person.number());
            if (known == null) {
                known = new ArrayList<>();
                byPerson.put(person.number(), known);
                byName.computeIfAbsent(person.name().key(), _ -> new ArrayList<>())
                        .add(person);
            }
            known.add(one);
        }
    }

    List<Applied> of(Person person) {
        return byPerson.getOrDefault(person.number(), List.of());
    }

    List<Applied> live(Person person, Instant at) {
        return of(person).stream().filter(one -> one.isLive(at)).toList();
    }

    /// Everybody of that name, whoever has it.
    List<Person> called(Name name) {
        return byName.getOrDefault(name.key(), List.of());
    }

    /// Names that more than one person has.
    List<List<Person>> namesakes() {
        return byName.values().stream().filter(people -> people.size() > 1).toList();
    }

    boolean isTwin(Person person) {
        return of(person).stream().anyMatch(Applied::twin);
    }
}
