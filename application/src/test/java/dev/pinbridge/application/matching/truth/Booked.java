package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.MirroredInterview;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An interview that has its time, and what is really known about it.
///
/// @param interviewers of each part, whether or not the ATS says so
/// @param everybody those interviewers, without repeating anybody
/// @param rooms the bare link of each part; empty when it has none
record Booked(
        MirroredInterview interview,
        Applied about,
        List<List<Colleague>> interviewers,
        List<Colleague> everybody,
        List<String> rooms) {
    Booked {
        interviewers = interviewers.stream().map(List::copyOf).toList();
        everybody = List.copyOf(everybody);
        rooms = List.copyOf(rooms);
    }

    Booked(MirroredInterview interview, Applied about, List<List<Colleague>> interviewers, List<String> rooms) {
        this(
                interview,
                about,
                interviewers,
                interviewers.stream().flatMap(List::stream).distinct().toList(),
                rooms);
    }

    Instant start() {
        return requireNonNull(interview.startAt());
    }

    Instant end() {
        return requireNonNull(interview.endAt());
    }

    boolean isPanel() {
        return interviewers.size() > 1;
    }

    boolean involves(Collection<AtsUserId> users) {
        for (var one : everybody) {
            if (users.contains(one.id())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the ATS says that one of them interviews.
    boolean shows(Collection<AtsUserId> users) {
        return interview.parts().stream()
                .flatMap(part -> part.interviewers().stream())
                .anyMatch(users::contains);
    }

    Optional<String> room(int part) {
        return rooms.isEmpty() ? Optional.empty() : Optional.of(rooms.get(part));
    }

    /// The link of a part as the ATS has it.
    Optional<String> link(int part) {
        return Optional.ofNullable(interview.parts().get(part).joinUrl());
    }

    boolean isNoShow() {
        return "no_show".equals(interview.presence());
    }
}
