package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.WRONG_TIME;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The call is hours or a day away from the interview, and no other interview could be meant.
record WrongTimeScene(Stage stage) implements Scene {
    private static final Duration REACH = Duration.ofDays(3);

    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = stage.invitation().to(booked, chance).moved(shift(chance));
        var clue = chance.in(0.6) ? Clue.ADDRESS : Clue.NAME;
        var address = clue == Clue.ADDRESS
                ? meant.application().email()
                : stage.addresses().own(meant.person().name(), chance);
        var name = stage.displayed().clear(meant.person(), chance);
        draft.with(stage.cast().candidate(name, chance.in(0.6) || clue == Clue.ADDRESS ? address : null, chance));
        stage.cast().crowd(draft, chance);
        if (draft.start().isBefore(meant.from())
                || (clue == Clue.NAME && !stage.isOnlyOneCalled(meant.person(), draft.start()))
                || !stage.soundness().holds(draft, List.of(meant), clue, REACH)) {
            return null;
        }
        return draft.about(meant, isOnlyOne(booked, draft) ? booked : null, WRONG_TIME, chance);
    }

    private static Duration shift(Chance chance) {
        var sign = chance.either(-1, 1);
        return switch (chance.weighted(40, 25, 15, 20)) {
            case 0 -> Duration.ofMinutes(sign * 15L * chance.between(3, 24));
            case 1 -> Duration.ofMinutes(60L * chance.either(-8, -6, -5, -1, 1, 1, 5, 9));
            case 2 -> Duration.ofMinutes(330L * sign);
            default -> Duration.ofDays(sign).plusMinutes(30L * chance.between(-4, 4));
        };
    }

    /// Whether there is no other round around then.
    private boolean isOnlyOne(Booked booked, Draft draft) {
        return stage.company().diary().of(booked.about().person()).stream()
                .noneMatch(other -> !other.interview()
                                .id()
                                .equals(booked.interview().id())
                        && Duration.between(other.start(), draft.start()).abs().compareTo(REACH) < 0);
    }
}
