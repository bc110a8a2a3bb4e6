package dev.pinbridge.application.matching.truth;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Who is busy in which half hour.
final class Timetable {
    private static final long HALF_HOUR = 1800;

    private final Set<Slot> taken = new HashSet<>();

    private record Slot(int person, long halfHour) {}

    /// The next full half hour.
    static Instant rounded(Instant time) {
        return Instant.ofEpochSecond(Math.ceilDiv(time.getEpochSecond(), HALF_HOUR) * HALF_HOUR);
    }

    boolean isFree(Plan plan) {
        return slots(plan).stream().noneMatch(taken::contains);
    }

    void take(Plan plan) {
        taken.addAll(slots(plan));
    }

    private static Set<Slot> slots(Plan plan) {
        var slots = new HashSet<Slot>();
        for (var part : plan.interviewers()) {
            for (var one : part) {
                for (var at = plan.start(); at.isBefore(plan.end()); at = at.plusSeconds(HALF_HOUR)) {
                    slots.add(new Slot(one.person().number(), at.getEpochSecond() / HALF_HOUR));
                }
            }
        }
        return slots;
    }
}
