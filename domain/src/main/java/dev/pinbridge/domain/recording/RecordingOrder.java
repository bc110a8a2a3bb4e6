package dev.pinbridge.domain.recording;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A call that the recorder is to join.
///
/// @param title one line, empty when there is none
/// @param joinUrl as [CallDetails#joinUrl(String)] takes them
/// @param endAt null when it is not known
public record RecordingOrder(
        OrganisationId organisation,
        CallId call,
        String title,
        String joinUrl,
        Instant startAt,
        @Nullable Instant endAt) {
    /// How long a call is taken to last of which the end is not known.
    public static final Duration USUAL = Duration.ofHours(2);

    /// Empty when there is nothing to join: the call is not expected, has no time or no link, or is over.
    public static Optional<RecordingOrder> of(Call call, Instant now) {
        var details = call.details();
        var url = details.joinUrl();
        var start = details.startAt();
        if (!(call.state() instanceof CallState.Expected) || url == null || start == null) {
            return Optional.empty();
        }
        return link(url)
                .map(link -> new RecordingOrder(
                        call.organisation(), call.id(), details.title(), link, start, details.endAt()))
                .filter(order -> !order.isOver(now));
    }

    /// What the ATS has as a link may be none.
    private static Optional<String> link(String raw) {
        try {
            return Optional.of(CallDetails.joinUrl(raw));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    /// Whether it would be joined in vain.
    public boolean isOver(Instant now) {
        return Objects.requireNonNullElse(endAt, startAt.plus(USUAL)).isBefore(now);
    }
}
