package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.DUPLICATES;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody whom the ATS has twice, or who applied for two jobs of which either could be meant.
record DuplicatesScene(Stage stage) implements Scene {
    private static final int TRIES = 300;

    @Override
    public @Nullable KnownCall play(Chance chance) {
        if (stage.company().twins().isEmpty()) {
            return null;
        }
        var twins = chance.of(stage.company().twins());
        return switch (chance.weighted(80, 20)) {
            case 0 ->
                stage.company().diary().of(twins.first().person()).isEmpty()
                        ? unscheduled(twins, chance)
                        : scheduled(twins, chance);
            default -> torn(chance);
        };
    }

    /// The ATS has the interview twice as well.
    private @Nullable KnownCall scheduled(Twins twins, Chance chance) {
        var booked = stage.company().diary().of(twins.first().person()).getFirst();
        if (booked.isNoShow()) {
            return null;
        }
        var both = List.of(twins.first(), twins.second());
        var draft = stage.invitation().to(booked, chance);
        join(draft, twins, chance);
        return stage.soundness().holds(draft, both, Clue.NAME, Soundness.NEAR) ? known(draft, both, chance) : null;
    }

    private @Nullable KnownCall unscheduled(Twins twins, Chance chance) {
        var second = twins.second();
        var both = List.of(twins.first(), second);
        var later = second.from().plus(Duration.ofDays(chance.between(1, 20)));
        var start = Stage.workingTime(later, second.opening(), chance);
        var draft = new Draft(start, Duration.ofMinutes(chance.either(30, 45, 60)));
        stage.invitation().join(draft, chance.some(second.opening().team(), chance.between(1, 2)), chance);
        draft.titled(stage.titles().any(Topic.of(second, draft.colleagues()), chance));
        join(draft, twins, chance);
        return start.isAfter(second.from())
                        && stage.isFree(draft, Soundness.NEAR)
                        && stage.isOnlyOneCalled(second.person(), start)
                        && !stage.hasApplicants(draft)
                ? known(draft, both, chance)
                : null;
    }

    private void join(Draft draft, Twins twins, Chance chance) {
        var person = twins.first().person();
        var shared = Objects.equals(
                twins.first().application().email(),
                twins.second().application().email());
        var unknown = chance.in(0.4) ? stage.addresses().own(person.name(), chance) : null;
        var address = shared && chance.in(0.7) ? person.address() : unknown;
        draft.with(stage.cast().candidate(stage.displayed().clear(person, chance), address, chance));
        stage.cast().crowd(draft, chance);
    }

    /// Two applications for different jobs, and nothing that speaks for one of them.
    private @Nullable KnownCall torn(Chance chance) {
        for (var i = 0; i < TRIES; i++) {
            var one = chance.of(stage.company().applied());
            var later = one.from().plus(Duration.ofDays(chance.between(1, 20)));
            var start = Stage.workingTime(later, one.opening(), chance);
            var live = stage.company().register().live(one.person(), start);
            if (live.size() == 2 && areAlike(live) && isNoInterviewNear(one, new Draft(start, Duration.ofDays(1)))) {
                return torn(live, new Draft(start, Duration.ofMinutes(30)), chance);
            }
        }
        return null;
    }

    private static boolean areAlike(List<Applied> live) {
        return live.getFirst().invited() == live.getLast().invited()
                && live.stream()
                        .allMatch(one -> !one.isConcealed()
                                && !one.twin()
                                && !one.application().internal()
                                && one.person()
                                        .address()
                                        .equals(one.application().email()));
    }

    private boolean isNoInterviewNear(Applied one, Draft draft) {
        return stage.company().diary().of(one.person()).stream()
                .noneMatch(other ->
                        Duration.between(other.start(), draft.start()).abs().compareTo(Duration.ofDays(10)) < 0);
    }

    private @Nullable KnownCall torn(List<Applied> live, Draft draft, Chance chance) {
        var unrelated = chance.some(stage.company().staff(), chance.between(1, 2)).stream()
                .filter(one ->
                        live.stream().noneMatch(each -> each.opening().team().contains(one)))
                .toList();
        if (unrelated.isEmpty()) {
            return null;
        }
        var person = live.getFirst().person();
        stage.invitation().join(draft, unrelated, chance);
        draft.titled(stage.titles().withoutJob(Topic.of(live.getFirst(), draft.colleagues()), chance));
        draft.with(stage.cast().candidate(stage.displayed().clear(person, chance), person.address(), chance));
        return stage.isFree(draft, Soundness.NEAR) && !stage.hasApplicants(draft) ? known(draft, live, chance) : null;
    }

    private static KnownCall known(Draft draft, List<Applied> options, Chance chance) {
        var ids = new LinkedHashSet<>(options.stream().map(Applied::id).toList());
        return draft.known(new Truth.Ambiguous(ids), DUPLICATES, chance);
    }
}
