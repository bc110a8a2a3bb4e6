package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Invite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A VEVENT (RFC 5545, 3.6.1): a meeting, a series of them, or one of a series that is not like the others.
final class Event {
    private static final int MAX_UID = 500;

    private final Part part;
    private final String uid;
    private final boolean isCancelled;
    private final @Nullable Moment start;
    private final @Nullable Instant original;
    private final @Nullable Duration length;

    private Event(Part part, boolean isCancelled, @Nullable Moment start, Times times) {
        this.part = part;
        this.uid = uid(part);
        this.isCancelled = isCancelled;
        this.start = start;
        this.original = original(part, start, times);
        this.length = start == null ? null : Length.of(part, start, times).orElse(null);
    }

    /// Empty when it is of whole days. What is cancelled need not say when it would have been.
    static Optional<Event> of(Part part, boolean isCalendarCancelled, Times times) {
        var line = part.line("DTSTART");
        if (line.filter(Times::isDay).isPresent()) {
            return Optional.empty();
        }
        var isCancelled = isCalendarCancelled || part.text("STATUS").equalsIgnoreCase("CANCELLED");
        if (line.isEmpty() && !isCancelled) {
            throw new InvalidValue("must say when each meeting starts, as in DTSTART:20261201T093000Z");
        }
        var start = line.flatMap(time -> times.moment(time, null)).orElse(null);
        return Optional.of(new Event(part, isCancelled, start, times));
    }

    private static String uid(Part part) {
        var uid = part.text("UID");
        if (uid.isEmpty() || uid.length() > MAX_UID) {
            throw new InvalidValue("must have a UID of 1 to %d characters for each meeting".formatted(MAX_UID));
        }
        return uid;
    }

    private static @Nullable Instant original(Part part, @Nullable Moment start, Times times) {
        return part.line("RECURRENCE-ID")
                .flatMap(line -> times.moment(line, start == null ? null : start.zone()))
                .map(Moment::instant)
                .orElse(null);
    }

    String uid() {
        return uid;
    }

    /// When it would be, were it like the others of its series; empty unless it is one of a series.
    Optional<Instant> original() {
        return Optional.ofNullable(original);
    }

    /// The first one's, of a series.
    Optional<Moment> start() {
        return Optional.ofNullable(start);
    }

    boolean isSeries() {
        return start != null
                && (part.line("RRULE").isPresent() || part.line("RDATE").isPresent());
    }

    Part part() {
        return part;
    }

    Occurrence at(@Nullable Instant time, @Nullable Instant ofSeries) {
        return new Occurrence(
                ofSeries == null ? uid : uid + Invite.OF_SERIES + ofSeries,
                sequence(),
                isCancelled,
                time,
                time == null || length == null ? null : time.plus(length),
                this);
    }

    /// 0 when there is none, or none that is a number.
    int sequence() {
        try {
            return Math.max(0, Integer.parseInt(part.text("SEQUENCE")));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    Occurrence occurrence() {
        return at(start == null ? null : start.instant(), original);
    }

    /// Without times, which are those of an occurrence.
    CallDetails details() {
        return new CallDetails(
                OneLine.of(part.text("SUMMARY"), CallDetails.MAX_TITLE),
                CallType.JOB_INTERVIEW,
                null,
                null,
                MeetingLink.of(part).orElse(null),
                People.of(part));
    }
}
