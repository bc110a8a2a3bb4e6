package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.NAMESAKES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Two or more people of one name applied. The interview or the address tells which of them it is; else nobody
/// can.
final class NamesakesScene implements Scene {
    private static final Duration APART = Duration.ofDays(3);
    private static final int TRIES = 300;

    private final Stage stage;
    private final List<List<Person>> namesakes;
    private final List<Booked> interviews;

    NamesakesScene(Stage stage) {
        this.stage = stage;
        namesakes = stage.company().register().namesakes();
        interviews = stage.company().diary().all().stream()
                .filter(one -> !one.isNoShow()
                        && !one.about().isConcealed()
                        && !one.about().twin()
                        && stage.company()
                                        .register()
                                        .called(one.about().person().name())
                                        .size()
                                > 1)
                .toList();
    }

    @Override
    public @Nullable KnownCall play(Chance chance) {
        if (namesakes.isEmpty() || interviews.isEmpty()) {
            return null;
        }
        return switch (chance.weighted(55, 20, 10, 15)) {
            case 0 -> toldByInterview(chance);
            case 1 -> toldByBoth(chance);
            case 2 -> toldByAddress(chance);
            default -> untold(chance);
        };
    }

    private @Nullable KnownCall toldByInterview(Chance chance) {
        var booked = chance.of(interviews);
        var person = booked.about().person();
        var address = chance.in(0.5) ? stage.addresses().own(person.name(), chance) : null;
        return atInterview(booked, address, Clue.NAME, chance);
    }

    private @Nullable KnownCall toldByBoth(Chance chance) {
        var booked = chance.of(interviews);
        return atInterview(booked, booked.about().application().email(), Clue.ADDRESS, chance);
    }

    private @Nullable KnownCall atInterview(Booked booked, @Nullable String address, Clue clue, Chance chance) {
        var meant = booked.about();
        var draft = stage.invitation().to(booked, chance);
        draft.with(stage.cast().candidate(stage.displayed().clear(meant.person(), chance), address, chance));
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, List.of(meant), clue, APART)
                ? draft.about(meant, booked, NAMESAKES, chance)
                : null;
    }

    private @Nullable KnownCall toldByAddress(Chance chance) {
        var person = chance.of(chance.of(namesakes));
        var meant = chance.of(stage.company().register().of(person));
        return new PlainScene(stage).withoutInterview(meant, NAMESAKES, chance);
    }

    /// The name is all there is.
    private @Nullable KnownCall untold(Chance chance) {
        for (var i = 0; i < TRIES; i++) {
            var people = chance.of(namesakes);
            var one = chance.of(stage.company().register().of(chance.of(people)));
            var start =
                    Stage.workingTime(one.from().plus(Duration.ofDays(chance.between(1, 15))), one.opening(), chance);
            var options = options(people, start);
            if (areAlike(options) && !isAnyInterviewed(people, start)) {
                return untold(options, start, chance);
            }
        }
        return null;
    }

    private List<Applied> options(List<Person> people, Instant at) {
        var options = new ArrayList<Applied>();
        people.forEach(person -> options.addAll(stage.company().register().live(person, at)));
        return options;
    }

    private static boolean areAlike(List<Applied> options) {
        var people =
                options.stream().map(one -> one.person().number()).distinct().count();
        var names = options.stream().map(NamesakesScene::asInAts).distinct().count();
        var progress = options.stream().map(Applied::invited).distinct().count();
        return people > 1
                && options.size() <= 4
                && names == 1
                && progress == 1
                && options.stream()
                        .noneMatch(one -> one.isConcealed()
                                || one.twin()
                                || one.application().internal());
    }

    private static String asInAts(Applied one) {
        return (one.person().firstName() + " " + one.person().lastName()).toLowerCase(Locale.ROOT);
    }

    private boolean isAnyInterviewed(List<Person> people, Instant at) {
        return people.stream()
                .flatMap(person -> stage.company().diary().of(person).stream())
                .anyMatch(one -> Duration.between(one.start(), at).abs().compareTo(Duration.ofDays(10)) < 0);
    }

    private @Nullable KnownCall untold(List<Applied> options, Instant start, Chance chance) {
        var draft = new Draft(start, Duration.ofMinutes(chance.either(30, 45, 60)));
        var unrelated = chance.some(stage.company().staff(), chance.between(1, 2)).stream()
                .filter(one ->
                        options.stream().noneMatch(each -> each.opening().team().contains(one)))
                .toList();
        if (unrelated.isEmpty()) {
            return null;
        }
        var person = options.getFirst().person();
        stage.invitation().join(draft, unrelated, chance);
        draft.titled(stage.titles().withoutJob(Topic.of(options.getFirst(), draft.colleagues()), chance));
        draft.with(stage.cast().candidate(person.displayName(), null, chance));
        if (!stage.isFree(draft, Soundness.NEAR) || stage.hasApplicants(draft)) {
            return null;
        }
        var ids = new LinkedHashSet<>(options.stream().map(Applied::id).toList());
        return draft.known(new Truth.Ambiguous(ids), NAMESAKES, chance);
    }
}
