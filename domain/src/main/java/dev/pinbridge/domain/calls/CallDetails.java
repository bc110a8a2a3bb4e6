package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a call.
///
/// @param title one line, empty when there is none
/// @param joinUrl where people join; `http` or `https`
public record CallDetails(
        String title,
        CallType type,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String joinUrl,
        List<Participant> participants) {
    public static final int MAX_TITLE = 500;
    public static final int MAX_JOIN_URL = 2_000;
    public static final int MOST_PARTICIPANTS = 200;
    /// Whatever takes longer is no call.
    public static final Duration LONGEST = Duration.ofHours(24);

    public CallDetails {
        participants = List.copyOf(participants);
    }

    public static String title(String raw) {
        return raw.isBlank() ? "" : Text.line(raw, MAX_TITLE);
    }

    public static String joinUrl(String raw) {
        var text = Text.line(raw, MAX_JOIN_URL);
        try {
            var uri = new URI(text);
            var scheme = Objects.requireNonNullElse(uri.getScheme(), "");
            if (uri.getHost() != null && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
                return text;
            }
        } catch (URISyntaxException _) {
            // Said below, as for other addresses that are none.
        }
        throw new InvalidValue("must be a web address such as https://meet.google.com/abc-defg-hij");
    }

    /// @throws InvalidValue unless the end is after the start, by a day at most
    public static Instant endAt(@Nullable Instant startAt, Instant endAt) {
        if (startAt == null) {
            throw new InvalidValue("must be left out when it is not known when the call starts");
        }
        if (!endAt.isAfter(startAt) || endAt.isAfter(startAt.plus(LONGEST))) {
            throw new InvalidValue("must be after the start, by 24 hours at most");
        }
        return endAt;
    }

    public CallDetails with(CallType next) {
        return new CallDetails(title, next, startAt, endAt, joinUrl, participants);
    }

    /// Of all participants, in lower case.
    public Set<String> emails() {
        return Participant.emails(participants);
    }
}
