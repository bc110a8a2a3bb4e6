package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.PERSONAL_MAIL;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The address is another one of the candidate's, but the name tells.
record PersonalMailScene(Stage stage) implements Scene {
    @Override
    public @Nullable KnownCall play(Chance chance) {
        return chance.in(0.05) ? withoutInterview(chance) : withInterview(chance);
    }

    private @Nullable KnownCall withInterview(Chance chance) {
        var booked = stage.held(chance);
        var meant = booked.about();
        if (meant.isConcealed()) {
            return null;
        }
        var draft = stage.invitation().to(booked, chance);
        join(draft, meant, chance);
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, meant, Clue.NAME)
                ? draft.about(meant, booked, PERSONAL_MAIL, chance)
                : null;
    }

    private void join(Draft draft, Applied meant, Chance chance) {
        var person = meant.person();
        if (chance.in(0.12)) {
            var address = chance.in(0.5)
                    ? stage.addresses().telling(person.name(), chance)
                    : stage.addresses().opaque(chance);
            draft.titled(stage.titles().named(Topic.of(meant, draft.colleagues()), chance));
            draft.with(stage.cast().candidate(null, address, chance));
        } else {
            var address = stage.addresses().own(person.name(), chance);
            var name = stage.displayed().clear(person, chance);
            draft.with(stage.cast().candidate(name, address, chance));
        }
    }

    /// The ATS does not know of the interview, but there is nobody else of that name, the title says which job it
    /// is about, and those are there who hire for it.
    private @Nullable KnownCall withoutInterview(Chance chance) {
        var meant = chance.of(stage.company().applied());
        var opening = meant.opening();
        var person = meant.person();
        var start = Stage.workingTime(meant.from().plus(Duration.ofDays(chance.between(1, 15))), opening, chance);
        var draft = new Draft(start, Duration.ofMinutes(chance.either(20, 30, 45)));
        stage.invitation().join(draft, opening.team().subList(0, 2), chance);
        draft.titled(stage.titles().namedWithJob(Topic.of(meant, draft.colleagues()), chance));
        var address = stage.addresses().own(person.name(), chance);
        draft.with(stage.cast().candidate(person.displayName(), address, chance));
        var sound = !meant.isConcealed()
                && !meant.twin()
                && !meant.application().internal()
                && meant.isLive(draft.end())
                && stage.company().register().called(person.name()).size() == 1
                && stage.company().register().of(person).size() == 1
                && stage.company().diary().of(person).isEmpty()
                && stage.isFree(draft, Soundness.NEAR)
                && !stage.hasApplicants(draft);
        return sound ? draft.about(meant, null, PERSONAL_MAIL, chance) : null;
    }
}
