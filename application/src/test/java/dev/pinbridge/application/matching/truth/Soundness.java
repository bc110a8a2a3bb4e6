package dev.pinbridge.application.matching.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Whether somebody who has all of the ATS before them could tell what a call is about. It is strict: a call that
/// leaves any doubt is not made.
final class Soundness {
    /// How far from an interview a call can be that is still taken for that interview by its time.
    static final Duration NEAR = Duration.ofHours(1);

    private static final Duration DAYS = Duration.ofDays(3);
    private static final Duration SAME_ROOM = Duration.ofHours(4);

    private final Company company;

    Soundness(Company company) {
        this.company = company;
    }

    boolean holds(Draft draft, Applied meant, Clue clue) {
        return holds(draft, List.of(meant), clue, NEAR);
    }

    /// @param reach how far from the call the interview meant may be, so that another one could be taken for it
    boolean holds(Draft draft, List<Applied> meant, Clue clue, Duration reach) {
        if (isElsewhere(draft, meant, reach) || hasCandidateAmongColleagues(draft, meant)) {
            return false;
        }
        return switch (clue) {
            case ADDRESS -> true;
            case LINK -> meant.stream().allMatch(one -> isAloneInRoom(draft, one));
            case NAME -> !isTakenForAnother(draft, meant, reach);
            case CIRCUMSTANCES -> !isTakenForAnother(draft, meant, reach) && isOnlyOne(draft, meant);
        };
    }

    /// The same person is interviewed about something else in these days.
    private boolean isElsewhere(Draft draft, List<Applied> meant, Duration reach) {
        var days = reach.compareTo(DAYS) > 0 ? reach : DAYS;
        return meant.stream()
                .flatMap(one -> company.diary().of(one.person()).stream())
                .anyMatch(other -> isOther(other, meant)
                        && other.start().isAfter(draft.start().minus(days))
                        && other.start().isBefore(draft.end().plus(days)));
    }

    /// One of the colleagues is interviewed around then.
    private boolean hasCandidateAmongColleagues(Draft draft, List<Applied> meant) {
        return draft.colleagues().stream()
                .flatMap(one -> company.diary().of(one.person()).stream())
                .anyMatch(other -> isOther(other, meant)
                        && other.start().isAfter(draft.start().minus(SAME_ROOM))
                        && other.start().isBefore(draft.end().plus(SAME_ROOM)));
    }

    private boolean isAloneInRoom(Draft draft, Applied meant) {
        return company.diary().of(meant.person()).stream()
                .filter(own -> own.about().id().equals(meant.id()))
                .flatMap(own -> own.rooms().stream().distinct())
                .flatMap(room -> company.diary().in(room).stream())
                .noneMatch(other -> isOther(other, List.of(meant))
                        && other.end().isAfter(draft.start().minus(SAME_ROOM))
                        && other.start().isBefore(draft.end().plus(SAME_ROOM)));
    }

    /// Somebody is interviewed around then whose name is like theirs, or hidden.
    private boolean isTakenForAnother(Draft draft, List<Applied> meant, Duration reach) {
        var name = meant.getFirst().person().name();
        var from = draft.start().minus(reach);
        var to = draft.end().plus(reach);
        var users = draft.users();
        var isInvolved = company.diary().during(users, from, to).stream()
                .filter(other -> isOther(other, meant))
                .anyMatch(other -> other.about().isConcealed()
                        || name.resembles(other.about().person().name()));
        return isInvolved
                || hasNamesakeInterviewed(name, from, to, meant)
                || (reach.compareTo(NEAR) <= 0 && isResembledByAnybody(name, from, to, meant));
    }

    private boolean hasNamesakeInterviewed(Name name, Instant from, Instant to, List<Applied> meant) {
        return company.register().called(name).stream()
                .flatMap(person -> company.diary().of(person).stream())
                .anyMatch(other -> isOther(other, meant)
                        && other.start().isBefore(to)
                        && other.end().isAfter(from));
    }

    private boolean isResembledByAnybody(Name name, Instant from, Instant to, List<Applied> meant) {
        return company.diary().during(from, to).stream()
                .filter(other -> isOther(other, meant) && !other.about().isConcealed())
                .anyMatch(other -> name.resembles(other.about().person().name()));
    }

    /// Those who are there interview nobody else around then, and the ATS says that they do this one.
    private boolean isOnlyOne(Draft draft, List<Applied> meant) {
        var users = draft.users();
        var around =
                company.diary().during(draft.start().minus(NEAR), draft.end().plus(NEAR));
        return around.stream().noneMatch(other -> isOther(other, meant) && other.involves(users))
                && around.stream().anyMatch(one -> !isOther(one, meant) && one.shows(users));
    }

    private static boolean isOther(Booked booked, Collection<Applied> meant) {
        return meant.stream().noneMatch(one -> one.id().equals(booked.about().id()));
    }
}
