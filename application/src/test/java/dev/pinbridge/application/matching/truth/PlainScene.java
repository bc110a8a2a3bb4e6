package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.PLAIN;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The candidate's address is there. Now and then the ATS knows nothing of the interview.
record PlainScene(Stage stage) implements Scene {
    @Override
    public @Nullable KnownCall play(Chance chance) {
        return chance.in(0.12)
                ? withoutInterview(chance.of(stage.company().applied()), PLAIN, chance)
                : withInterview(chance);
    }

    private @Nullable KnownCall withInterview(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = stage.invitation().to(booked, chance);
        join(draft, meant, chance);
        if (!stage.soundness().holds(draft, meant, Clue.ADDRESS)) {
            return null;
        }
        var isUntimed = stage.noise().strikes(chance, 0.01)
                && stage.company().register().of(meant.person()).size() == 1;
        return isUntimed
                ? draft.untimed().about(meant, null, PLAIN, chance)
                : draft.about(meant, booked, PLAIN, chance);
    }

    /// The ATS does not know of the call.
    @Nullable
    KnownCall withoutInterview(Applied meant, Family family, Chance chance) {
        var opening = meant.opening();
        var start = Stage.workingTime(meant.from().plus(Duration.ofDays(chance.between(1, 15))), opening, chance);
        var draft = new Draft(start, Duration.ofMinutes(chance.either(20, 30, 45, 60)));
        stage.invitation().join(draft, chance.some(opening.team(), chance.between(1, 2)), chance);
        draft.titled(stage.titles().any(Topic.of(meant, draft.colleagues()), chance));
        if (chance.in(0.6)) {
            draft.linked(Rooms.sent(Rooms.open(chance), chance));
        }
        join(draft, meant, chance);
        return isClear(draft, meant) ? draft.about(meant, null, family, chance) : null;
    }

    /// It is the only application of theirs, no interview of theirs is near, and nobody else can be meant.
    private boolean isClear(Draft draft, Applied meant) {
        return !meant.isConcealed()
                && !meant.twin()
                && !meant.application().internal()
                && meant.isLive(draft.end().plus(Duration.ofHours(1)))
                && stage.company().register().of(meant.person()).size() == 1
                && stage.company().diary().of(meant.person()).stream()
                        .allMatch(one -> Duration.between(one.start(), draft.start())
                                        .abs()
                                        .compareTo(Duration.ofDays(5))
                                > 0)
                && stage.isFree(draft, Soundness.NEAR)
                && !stage.hasApplicants(draft);
    }

    private void join(Draft draft, Applied meant, Chance chance) {
        var name = stage.noise().strikes(chance, 0.1)
                ? null
                : chance.in(0.85)
                        ? stage.displayed().clear(meant.person(), chance)
                        : stage.displayed().variant(meant.person(), chance);
        var address = Objects.requireNonNullElse(
                meant.application().email(), meant.person().address());
        draft.with(stage.cast().candidate(name, address, chance));
        stage.cast().crowd(draft, chance);
    }
}
