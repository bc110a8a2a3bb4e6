package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.STRANGER;

import dev.pinbridge.domain.calls.CallType;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Calls that look like interviews of somebody who applied, and are not.
record StrangerScene(Stage stage) implements Scene {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FREE = Duration.ofHours(2);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LATELY = Duration.ofDays(14);

    @Override
    public @Nullable KnownCall play(Chance chance) {
        var draft = switch (chance.weighted(18, 18, 30, 24, 10)) {
            case 0 -> unknownCandidate(chance);
            case 1 -> insteadOfInterview(chance);
            case 2 -> ownMeeting(chance);
            case 3 -> sale(chance);
            default -> unknownDebrief(chance);
        };
        if (draft == null || stage.hasApplicants(draft)) {
            return null;
        }
        if (chance.in(0.5)) {
            draft.linked(Rooms.sent(Rooms.open(chance), chance));
        }
        return draft.known(new Truth.None(), STRANGER, chance);
    }

    /// Somebody is interviewed of whom the ATS knows nothing.
    private @Nullable Draft unknownCandidate(Chance chance) {
        var opening = chance.of(stage.company().openings());
        var draft = sometime(opening, chance);
        stage.invitation().join(draft, chance.some(opening.team(), chance.between(1, 2)), chance);
        var stranger = candidate(draft, opening, chance);
        return stage.isFree(draft, FREE) && !couldBeMeant(draft, stranger, DAY) ? draft : null;
    }

    /// The same, when the interviewers should be talking to somebody else.
    private @Nullable Draft insteadOfInterview(Chance chance) {
        var booked = stage.held(chance);
        var draft = stage.invitation().to(booked, chance).linked(null);
        var stranger = candidate(draft, booked.about().opening(), chance);
        return couldBeMeant(draft, stranger, DAY) ? null : draft;
    }

    private Person candidate(Draft draft, Opening opening, Chance chance) {
        var stranger = stage.stranger(chance);
        var interviewer = draft.colleagues().getFirst().person().firstName();
        draft.titled(stage.titles().any(new Topic(stranger, opening.title(), interviewer), chance));
        var name = stage.displayed().clear(stranger, chance);
        draft.with(stage.cast().candidate(name, stranger.address(), chance));
        return stranger;
    }

    /// Those who should be interviewing meet for something of their own.
    private @Nullable Draft ownMeeting(Chance chance) {
        var booked = stage.held(chance);
        var colleagues = new ArrayList<>(chance.some(booked.everybody(), chance.between(1, 3)));
        chance.some(stage.company().staff(), chance.between(0, 3)).stream()
                .filter(one -> !colleagues.contains(one))
                .filter(one -> one.person().number() != booked.about().person().number())
                .forEach(colleagues::add);
        var draft =
                stage.invitation().to(booked, colleagues, chance).linked(null).typed(type(chance));
        draft.titled(stage.titles().own(chance));
        if (chance.in(0.3)) {
            var guest = stage.stranger(chance);
            var address = stage.addresses().elsewhere(guest.name(), "globex.example", chance);
            draft.with(stage.cast().outsider(guest.displayName(), address));
            return couldBeMeant(draft, guest, DAY) ? null : draft;
        }
        return draft.colleagues().size() > 1 ? draft : null;
    }

    /// Somebody of another company, who is called like somebody who applied.
    private @Nullable Draft sale(Chance chance) {
        var name = chance.of(stage.company().applied()).person().name();
        var address = stage.addresses().elsewhere(name, "globex.example", chance);
        var guest = stage.stranger(name, address, chance);
        var draft = sometime(chance.of(stage.company().openings()), chance).typed(type(chance));
        stage.invitation().join(draft, chance.some(stage.company().staff(), chance.between(1, 2)), chance);
        draft.titled(stage.titles().sales(new Topic(guest, "", ""), chance));
        draft.with(stage.cast().outsider(guest.displayName(), address));
        return stage.isFree(draft, FREE) && !couldBeMeant(draft, guest, WEEK) ? draft : null;
    }

    private @Nullable Draft unknownDebrief(Chance chance) {
        var opening = chance.of(stage.company().openings());
        var draft = sometime(opening, chance).typed(CallType.DEBRIEF);
        stage.invitation().join(draft, chance.some(opening.team(), chance.between(2, 4)), chance);
        var stranger = stage.stranger(chance);
        draft.titled(stage.titles().debriefNamed(new Topic(stranger, opening.title(), ""), chance));
        return couldBeMeant(draft, stranger, LATELY) ? null : draft;
    }

    private static Draft sometime(Opening opening, Chance chance) {
        var day = opening.opens().plus(Duration.ofDays(chance.between(1, 100)));
        return new Draft(Stage.workingTime(day, opening, chance), Duration.ofMinutes(chance.either(30, 45, 60)));
    }

    private static CallType type(Chance chance) {
        return chance.in(0.5) ? CallType.OTHER : CallType.JOB_INTERVIEW;
    }

    /// Whether somebody of a name like theirs, or whose name is hidden, is interviewed around then.
    private boolean couldBeMeant(Draft draft, Person stranger, Duration around) {
        var diary = stage.company().diary();
        var name = stranger.name();
        var from = draft.start().minus(around);
        var to = draft.end().plus(around);
        return diary.during(draft.users(), from, to).stream()
                        .anyMatch(one -> one.about().isConcealed()
                                || name.resembles(one.about().person().name()))
                || stage.company().register().called(name).stream()
                        .flatMap(person -> diary.of(person).stream())
                        .anyMatch(one -> one.start().isBefore(to) && one.end().isAfter(from));
    }
}
