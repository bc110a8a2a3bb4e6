package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By what the applications are looked up that a call may be about.
///
/// @param emails of all participants, in lower case
/// @param names the keys of their names and of those in the title, see [NameComparison#key]
/// @param link where it was joined
/// @param times null when it is not known when the call was
public record Clues(
        Set<String> emails,
        Set<String> names,
        @Nullable JoinLink link,
        @Nullable Times times) {
    private static final Duration CLOSE = Duration.ofMinutes(40);

    public Clues {
        emails = Set.copyOf(emails);
        names = Set.copyOf(names);
    }

    /// When interviews begin that the call may have been.
    ///
    /// @param ofParticipants those that a participant holds
    /// @param ofAnybody those of everybody
    public record Times(Window ofParticipants, Window ofAnybody) {
        static Times of(CallType type, Instant start) {
            var isDebrief = type == CallType.DEBRIEF;
            return new Times(
                    Window.around(start, isDebrief ? Timing.DEBRIEFED : Timing.MOVED, isDebrief ? CLOSE : Timing.MOVED),
                    Window.around(start, CLOSE, CLOSE));
        }
    }

    public static Clues of(CallDetails call, NameComparison comparison) {
        var ofParticipants = Participant.names(call.participants()).stream()
                .map(comparison::key)
                .filter(key -> !key.isEmpty());
        var names = Stream.concat(ofParticipants, comparison.keysIn(call.title()).stream())
                .collect(Collectors.toSet());
        var start = call.startAt();
        return new Clues(
                call.emails(),
                names,
                JoinLink.of(call.joinUrl()).orElse(null),
                start == null ? null : Times.of(call.type(), start));
    }
}
