package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallDetails;
import java.time.Duration;

/// From when to when something is heard.
record Span(Duration from, Duration to) {
    /// @param line where it is said, for the person who has to mend it
    /// @throws InvalidValue unless it is a time of a recording
    static Span of(Duration from, Duration to, int line) {
        if (from.isNegative()) {
            throw new InvalidValue("must not begin before the recording; line " + line + " does");
        }
        if (to.compareTo(from) < 0) {
            throw new InvalidValue("must have times in their order; line " + line + " ends before it begins");
        }
        if (to.compareTo(CallDetails.LONGEST) > 0) {
            throw new InvalidValue("must not be longer than 24 hours; line " + line + " is later");
        }
        return new Span(from, to);
    }
}
