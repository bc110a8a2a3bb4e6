package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.AtsUserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The interviews of the company, found by time, by person and by room.
final class Diary {
    /// No interview takes longer.
    private static final Duration LONGEST = Duration.ofHours(5);

    private final List<Booked> byStart;
    private final Map<Integer, List<Booked>> byPerson = new HashMap<>();
    private final Map<String, List<Booked>> byRoom = new HashMap<>();
    private final Map<AtsUserId, List<Booked>> byInterviewer = new HashMap<>();

    Diary(List<Booked> booked) {
        byStart = booked.stream()
                .sorted(Comparator.comparing(Booked::start)
                        .thenComparing(one -> one.interview().id().value()))
                .toList();
        for (var one : byStart) {
            byPerson.computeIfAbsent(one.about().person().number(), _ -> new ArrayList<>())
                    .add(one);
            one.everybody()
                    .forEach(colleague -> byInterviewer
                            .computeIfAbsent(colleague.id(), _ -> new ArrayList<>())
                            .add(one));
            one.rooms().stream()
                    .distinct()
                    .forEach(room ->
                            byRoom.computeIfAbsent(room, _ -> new ArrayList<>()).add(one));
        }
    }

    List<Booked> all() {
        return byStart;
    }

    List<Booked> of(Person person) {
        return byPerson.getOrDefault(person.number(), List.of());
    }

    List<Booked> in(String room) {
        return byRoom.getOrDefault(room, List.of());
    }

    /// Those that begin between these, or have begun and go on.
    List<Booked> during(Instant from, Instant to) {
        return during(byStart, from, to);
    }

    /// Those of them in which one of these interviews. One of several of them comes several times.
    List<Booked> during(Collection<AtsUserId> users, Instant from, Instant to) {
        var all = new ArrayList<Booked>();
        users.forEach(user -> all.addAll(during(byInterviewer.getOrDefault(user, List.of()), from, to)));
        return all;
    }

    private static List<Booked> during(List<Booked> booked, Instant from, Instant to) {
        return booked.subList(firstFrom(booked, from.minus(LONGEST)), firstFrom(booked, to)).stream()
                .filter(one -> one.end().isAfter(from))
                .toList();
    }

    private static int firstFrom(List<Booked> booked, Instant time) {
        var low = 0;
        var high = booked.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (booked.get(middle).start().isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
