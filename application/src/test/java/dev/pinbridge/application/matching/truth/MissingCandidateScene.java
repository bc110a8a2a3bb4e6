package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.MISSING_CANDIDATE;

import org.jspecify.annotations.Nullable;

/// Colleagues only. The title or the link shows that it is the interview and no meeting of their own.
record MissingCandidateScene(Stage stage) implements Scene {
    @Override
    public @Nullable KnownCall play(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        var draft = stage.invitation().to(booked, chance);
        if (!tells(draft, booked, chance)) {
            return null;
        }
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, meant, Clue.CIRCUMSTANCES)
                ? draft.about(meant, booked, MISSING_CANDIDATE, chance)
                : null;
    }

    private boolean tells(Draft draft, Booked booked, Chance chance) {
        var topic = Topic.of(booked.about(), draft.colleagues());
        var titles = stage.titles();
        if (booked.about().isConcealed()) {
            draft.titled(titles.job(topic, chance));
            return true;
        }
        switch (chance.weighted(45, 15, 15, 25)) {
            case 0 -> draft.titled(titles.named(topic, chance));
            case 1 -> draft.titled(titles.firstNamed(topic, chance));
            case 2 -> draft.titled(titles.job(topic, chance));
            default -> {
                if (booked.room(0).isEmpty()) {
                    return false;
                }
                draft.linked(booked.link(0).orElse(null));
                draft.titled(chance.in(0.5) ? titles.interview(chance) : titles.blank(chance));
            }
        }
        return true;
    }
}
