package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallDetails;
import java.time.Duration;
import java.util.Optional;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/// How long meetings are.
final class Length {
    /// Whatever takes longer is no call, and its end tells nothing.

    private static final int MOST_SHOWN = 40;

    private Length() {}

    /// Empty when it is not known.
    static Optional<Duration> of(Part event, Moment start, Times times) {
        return event.line("DTEND")
                .flatMap(line -> times.moment(line, start.zone()))
                .map(end -> Duration.between(start.instant(), end.instant()))
                .or(() -> event.line("DURATION").map(line -> read(line.value())))
                .filter(length -> length.isPositive() && length.compareTo(CallDetails.LONGEST) <= 0);
    }

    private static Duration read(String text) {
        try {
            return TemporalAmountAdapter.parse(text, false).toDuration();
        } catch (RuntimeException _) {
            throw new InvalidValue(
                    "must have durations such as PT45M; it has \"%s\"".formatted(OneLine.of(text, MOST_SHOWN)));
        }
    }
}
