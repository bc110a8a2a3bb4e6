package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.NAME_VARIANT;

import org.jspecify.annotations.Nullable;

/// A name that is not quite the one in the ATS, at the right time with the right people.
record NameVariantScene(Stage stage) implements Scene {
    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = stage.invitation().to(booked, chance);
        var address = chance.in(0.3) ? stage.addresses().opaque(chance) : null;
        var name = stage.displayed().variant(meant.person(), chance);
        draft.with(stage.cast().candidate(name, address, chance));
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, meant, Clue.CIRCUMSTANCES)
                ? draft.about(meant, booked, NAME_VARIANT, chance)
                : null;
    }
}
