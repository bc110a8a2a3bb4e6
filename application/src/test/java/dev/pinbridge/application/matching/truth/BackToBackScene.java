package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.BACK_TO_BACK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The call reaches into the slot of a neighbour, whom the same people interview.
record BackToBackScene(Stage stage) implements Scene {
    private static final Duration GAP = Duration.ofMinutes(20);

    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = stage.invitation().to(booked, chance);
        if (hasNeighbour(booked, booked.end().minus(GAP), booked.end().plus(GAP))) {
            intoNext(draft, chance);
        } else if (hasNeighbour(booked, booked.start().minus(GAP), booked.start())) {
            draft.moved(Duration.ofMinutes(-chance.between(5, 15)));
        } else {
            return null;
        }
        var clue = join(draft, meant, chance);
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, List.of(meant), clue, Soundness.NEAR)
                ? draft.about(meant, booked, BACK_TO_BACK, chance)
                : null;
    }

    /// Late, or longer than planned.
    private static void intoNext(Draft draft, Chance chance) {
        if (chance.in(0.5)) {
            draft.moved(Duration.ofMinutes(chance.between(8, 25)));
        } else {
            draft.overrun(Duration.ofMinutes(chance.between(15, 35)));
        }
    }

    /// Whether the same people are in another one that touches that time.
    private boolean hasNeighbour(Booked booked, Instant from, Instant to) {
        var users = booked.everybody().stream().map(Colleague::id).toList();
        return stage.company().diary().during(from, to).stream()
                .anyMatch(other -> !other.about().id().equals(booked.about().id()) && other.involves(users));
    }

    private Clue join(Draft draft, Applied meant, Chance chance) {
        var person = meant.person();
        switch (chance.weighted(40, 45, 15)) {
            case 0 -> {
                var name = stage.displayed().clear(person, chance);
                draft.with(stage.cast().candidate(name, meant.application().email(), chance));
                return Clue.ADDRESS;
            }
            case 1 -> {
                var address = chance.in(0.5) ? stage.addresses().own(person.name(), chance) : null;
                draft.with(stage.cast().candidate(stage.displayed().clear(person, chance), address, chance));
                return Clue.NAME;
            }
            default -> {
                draft.titled(stage.titles().named(Topic.of(meant, draft.colleagues()), chance));
                return Clue.NAME;
            }
        }
    }
}
