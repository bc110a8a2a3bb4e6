package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.positions.JobId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds times for interviews, in working hours and with nobody in two of them at once.
final class Bookings {
    private static final int TRIES = 10;

    private final Chance chance;
    private final InterviewsMade made;
    private final Timetable timetable = new Timetable();
    private final List<Booked> booked = new ArrayList<>();
    private final Map<ApplicationId, Instant> notBefore = new HashMap<>();
    private final Map<JobId, Booked> latest = new HashMap<>();

    Bookings(InterviewsMade made, Chance chance) {
        this.made = made;
        this.chance = chance;
    }

    List<Booked> booked() {
        return List.copyOf(booked);
    }

    /// Each of those invited comes once or several times, until there are as many interviews.
    void book(List<Applied> applied, int count) {
        var invited = applied.stream().filter(Applied::invited).toList();
        var before = -1;
        while (booked.size() < count && booked.size() > before) {
            before = booked.size();
            for (var one : invited) {
                for (var rounds = 1 + chance.weighted(50, 30, 15, 5); rounds > 0 && booked.size() < count; rounds--) {
                    book(one);
                }
            }
        }
    }

    /// Both at the same time, with the same people.
    void bookBoth(Twins twins) {
        for (var i = 0; i < TRIES; i++) {
            var plan = plan(twins.first(), twins.second().from().plus(Duration.ofDays(2)));
            if (timetable.isFree(plan)) {
                timetable.take(plan);
                var first = made.interview(twins.first(), plan);
                booked.add(first);
                booked.add(made.again(first, twins.second()));
                return;
            }
        }
    }

    private void book(Applied one) {
        var earliest = notBefore.computeIfAbsent(one.id(), _ -> one.from().plus(days(2, 8)));
        var last = one.until().equals(Instant.MAX) ? Instant.MAX : one.until().minus(Duration.ofDays(1));
        for (var i = 0; i < TRIES; i++) {
            var plan = i == 0 && chance.in(0.45) ? beside(one, earliest) : plan(one, earliest);
            if (!plan.start().isBefore(earliest) && plan.end().isBefore(last) && timetable.isFree(plan)) {
                timetable.take(plan);
                var next = made.interview(one, plan);
                booked.add(next);
                latest.put(one.opening().job().id(), next);
                notBefore.put(one.id(), plan.end().plus(days(2, 7)));
                return;
            }
        }
    }

    private Duration days(int from, int to) {
        return Duration.ofDays(chance.between(from, to));
    }

    /// Right after another one for the same job.
    private Plan beside(Applied one, Instant earliest) {
        var other = latest.get(one.opening().job().id());
        if (other == null || other.isPanel() || other.about().id().equals(one.id())) {
            return plan(one, earliest);
        }
        var length = Duration.between(other.start(), other.end());
        var start = Timetable.rounded(other.end()).plus(Duration.ofMinutes(chance.either(0, 0, 30)));
        return new Plan(start, start.plus(length), other.interviewers());
    }

    private Plan plan(Applied one, Instant earliest) {
        var zone = one.opening().zone();
        var date = earliest.atZone(zone).toLocalDate().plusDays(chance.between(0, 5));
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        var time = LocalTime.of(9, 0).plusMinutes(30L * chance.between(0, 15));
        var start = date.atTime(time).atZone(zone).toInstant();
        var team = one.opening().team().stream()
                .filter(each -> each.person().number() != one.person().number())
                .toList();
        var panel = chance.in(0.13);
        var parts = new ArrayList<List<Colleague>>();
        for (var i = panel ? chance.between(2, 4) : 1; i > 0; i--) {
            parts.add(chance.some(team, 1 + chance.weighted(60, 32, 8)));
        }
        var minutes = parts.size() * chance.either(30, 45, 45, 60);
        return new Plan(start, start.plus(Duration.ofMinutes(minutes)), parts);
    }
}
