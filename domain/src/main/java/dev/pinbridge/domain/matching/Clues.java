package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By what the applications are looked up that a call may be about.
///
/// @param emails of all participants, in lower case
/// @param names the keys of their names and of those in the title, see [NameComparison#key]
/// @param link where it was joined
/// @param from interviews of the participants that begin then or later
/// @param to and before then; null, as `from`, when it is not known when the call was
/// @param closeFrom interviews of anybody that begin then or later
/// @param closeTo and before then
public record Clues(
        Set<String> emails,
        Set<String> names,
        @Nullable JoinLink link,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant closeFrom,
        @Nullable Instant closeTo) {
    private static final Duration MOVED = Duration.ofHours(50);
    private static final Duration CLOSE = Duration.ofMinutes(40);
    private static final Duration DEBRIEFED = Duration.ofDays(10);

    public Clues {
        emails = Set.copyOf(emails);
        names = Set.copyOf(names);
    }

    public static Clues of(CallDetails call, NameComparison comparison) {
        var emails = call.participants().stream()
                .map(Participant::email)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var ofParticipants = call.participants().stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .map(name -> comparison.key(Objects.requireNonNull(name)))
                .filter(key -> !key.isEmpty());
        var names = Stream.concat(ofParticipants, comparison.keysIn(call.title()).stream())
                .collect(Collectors.toSet());
        var link = JoinLink.of(call.joinUrl());
        return of(emails, names, link, call.startAt(), call.type() == CallType.DEBRIEF);
    }

    private static Clues of(
            Set<String> emails,
            Set<String> names,
            Optional<JoinLink> link,
            @Nullable Instant start,
            boolean isDebrief) {
        if (start == null) {
            return new Clues(emails, names, link.orElse(null), null, null, null, null);
        }
        return new Clues(
                emails,
                names,
                link.orElse(null),
                start.minus(isDebrief ? DEBRIEFED : MOVED),
                start.plus(isDebrief ? CLOSE : MOVED),
                start.minus(CLOSE),
                start.plus(CLOSE));
    }
}
