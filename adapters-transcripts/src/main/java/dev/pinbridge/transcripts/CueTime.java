package dev.pinbridge.transcripts;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line of a cue that says when it is shown: `00:01:02.000 --> 00:01:04.500 align:start`.
final class CueTime {
    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
    private static final Pattern LINE = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final int PARTS = 4;

    private CueTime() {}

    /// Whether the line is meant to say it.
    static boolean isIn(String line) {
        return line.contains("-->");
    }

    /// Empty when it does not say it.
    static Optional<Span> parse(String line, int number) {
        var found = LINE.matcher(line);
        return found.matches() && isTime(found, 0) && isTime(found, PARTS)
                ? Optional.of(Span.of(time(found, 0), time(found, PARTS), number))
                : Optional.empty();
    }

    private static boolean isTime(Matcher found, int before) {
        return number(found, before + 2) < 60 && number(found, before + 3) < 60;
    }

    private static Duration time(Matcher found, int before) {
        return Duration.ofHours(number(found, before + 1))
                .plusMinutes(number(found, before + 2))
                .plusSeconds(number(found, before + 3))
                .plusMillis(millis(found.group(before + 4)));
    }

    private static int number(Matcher found, int group) {
        var digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// Of a fraction of a second, such as `5` for a half.
    private static int millis(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }
}
