package dev.pinbridge.application.calls;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Calls that come to be known twice: by the ATS's interview, and by its invite or its recording.
final class ExpectedCalls {
    /// People join early, and calendars round.
    private static final Duration CLOSE = Duration.ofMinutes(15);

    private final Calls calls;

    ExpectedCalls(Calls calls) {
        this.calls = calls;
    }

    /// The one that is expected at the same place and time.
    Optional<Call> at(OrganisationId organisation, CallDetails details) {
        var start = details.startAt();
        var link = JoinLink.of(details.joinUrl());
        return start == null || link.isEmpty()
                ? Optional.empty()
                : calls.lockExpected(organisation, link.get(), start.minus(CLOSE), start.plus(CLOSE));
    }

    /// What both say; of what only one can be right, what the later one does.
    static CallDetails joined(CallDetails earlier, CallDetails later) {
        return new CallDetails(
                later.title().isBlank() ? earlier.title() : later.title(),
                later.type(),
                later.startAt(),
                Objects.requireNonNullElse(later.endAt(), earlier.endAt()),
                Objects.requireNonNullElse(later.joinUrl(), earlier.joinUrl()),
                everybody(later.participants(), earlier.participants()));
    }

    /// Those of the first list, and of the second whoever has an address that is not among theirs.
    static List<Participant> everybody(List<Participant> first, List<Participant> second) {
        var known = new HashSet<>(Participant.emails(first));
        var others = second.stream()
                .filter(other -> other.email() != null && known.add(other.email()))
                .toList();
        return Stream.concat(first.stream().map(one -> named(one, second)), others.stream())
                .limit(CallDetails.MOST_PARTICIPANTS)
                .toList();
    }

    /// With the name and role that the other list has, where this one has none.
    private static Participant named(Participant one, List<Participant> others) {
        return others.stream()
                .filter(other -> one.email() != null && one.email().equals(other.email()))
                .findFirst()
                .map(other -> new Participant(
                        one.name() == null ? other.name() : one.name(),
                        one.email(),
                        one.role() == ParticipantRole.UNKNOWN ? other.role() : one.role()))
                .orElse(one);
    }
}
