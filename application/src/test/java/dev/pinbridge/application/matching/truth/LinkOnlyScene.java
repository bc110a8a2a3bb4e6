package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.LINK_ONLY;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nobody is listed, or somebody who says nothing. The link is that of the interview.
record LinkOnlyScene(Stage stage) implements Scene {
    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (booked.rooms().isEmpty()) {
            return null;
        }
        var room = booked.rooms().getFirst();
        var draft = stage.invitation().to(booked, List.of(), chance);
        draft.linked(chance.in(0.3) ? booked.link(0).orElseThrow() : Rooms.otherwise(room, chance));
        if (meant.isConcealed() || chance.in(0.8)) {
            draft.titled(
                    chance.in(0.4)
                            ? stage.titles().interview(chance)
                            : stage.titles().blank(chance));
        }
        for (var i = chance.weighted(50, 35, 15); i > 0; i--) {
            draft.with(stage.cast().device(chance));
        }
        var isOwnRoom = stage.company().diary().in(room).stream()
                .allMatch(other -> other.about().id().equals(meant.id()));
        if (isOwnRoom && stage.noise().strikes(chance, 0.15)) {
            draft.moved(Duration.ofMinutes(15L * chance.between(-16, 16)));
        }
        if (!stage.soundness().holds(draft, meant, Clue.LINK)) {
            return null;
        }
        return isOwnRoom && stage.noise().strikes(chance, 0.04)
                ? draft.untimed().about(meant, null, LINK_ONLY, chance)
                : draft.about(meant, booked, LINK_ONLY, chance);
    }
}
