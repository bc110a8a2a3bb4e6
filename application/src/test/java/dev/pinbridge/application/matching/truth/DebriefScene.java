package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.DEBRIEF;

import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.AtsUserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those who interviewed somebody talk about it, within days.
record DebriefScene(Stage stage) implements Scene {
    private static final Duration REACH = Duration.ofDays(10);
    private static final Duration SAME_TIME = Duration.ofHours(36);

    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = draft(booked, chance);
        var topic = Topic.of(meant, draft.colleagues());
        if (!draft.start().isAfter(booked.end()) || !draft.start().isBefore(meant.until())) {
            return null;
        }
        return switch (chance.weighted(60, 15, 25)) {
            case 0 -> named(draft.titled(stage.titles().debriefNamed(topic, chance)), meant, chance);
            case 1 -> named(draft.titled(stage.titles().debriefFirstNamed(topic, chance)), meant, chance);
            default -> aboutJob(draft.titled(stage.titles().debriefJob(topic, chance)), meant, chance);
        };
    }

    private Draft draft(Booked booked, Chance chance) {
        var opening = booked.about().opening();
        var start = chance.in(0.3)
                ? booked.end().plus(Duration.ofMinutes(5L * chance.between(1, 24)))
                : Stage.workingTime(booked.end().plus(Duration.ofDays(chance.between(0, 4))), opening, chance);
        var draft = new Draft(start, Duration.ofMinutes(chance.either(15, 30, 30, 45))).typed(CallType.DEBRIEF);
        stage.invitation().join(draft, booked.everybody(), chance);
        for (var one : opening.team().subList(0, 2)) {
            if (chance.in(0.5) && !draft.colleagues().contains(one)) {
                draft.with(one, stage.cast().colleague(one, false, chance));
            }
        }
        if (chance.in(0.5)) {
            draft.linked(Rooms.sent(Rooms.open(chance), chance));
        }
        return draft;
    }

    private @Nullable KnownCall named(Draft draft, Applied meant, Chance chance) {
        return stage.soundness().holds(draft, List.of(meant), Clue.NAME, REACH)
                ? draft.about(meant, null, DEBRIEF, chance)
                : null;
    }

    /// Only one was interviewed for that job lately; or several, by the same people at about the same time, so
    /// nobody can tell whom they speak of.
    private @Nullable KnownCall aboutJob(Draft draft, Applied meant, Chance chance) {
        var title = meant.opening().shortTitle();
        var lately = stage.company().diary().during(draft.start().minus(REACH), draft.start()).stream()
                .filter(one -> one.about().opening().shortTitle().equals(title))
                .toList();
        var users = draft.users();
        var who = new LinkedHashMap<ApplicationId, Set<AtsUserId>>();
        var when = new LinkedHashMap<ApplicationId, Instant>();
        for (var one : lately) {
            if (one.about().isConcealed() || one.about().twin() || !one.involves(users)) {
                return null;
            }
            who.computeIfAbsent(one.about().id(), _ -> new HashSet<>()).addAll(involved(one, users));
            when.put(one.about().id(), one.start());
        }
        if (who.size() == 1) {
            return named(draft, meant, chance);
        }
        return who.size() <= 3 && areAlike(who, when)
                ? draft.known(new Truth.Ambiguous(new LinkedHashSet<>(who.keySet())), DEBRIEF, chance)
                : null;
    }

    private static Set<AtsUserId> involved(Booked booked, Set<AtsUserId> users) {
        var involved = new HashSet<AtsUserId>();
        booked.everybody().stream().map(Colleague::id).filter(users::contains).forEach(involved::add);
        return involved;
    }

    private static boolean areAlike(Map<ApplicationId, Set<AtsUserId>> who, Map<ApplicationId, Instant> when) {
        var first = when.values().stream().min(Instant::compareTo).orElseThrow();
        var last = when.values().stream().max(Instant::compareTo).orElseThrow();
        return new HashSet<>(who.values()).size() == 1
                && Duration.between(first, last).compareTo(SAME_TIME) < 0;
    }
}
