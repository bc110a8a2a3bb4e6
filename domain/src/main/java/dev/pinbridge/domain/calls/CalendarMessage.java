package dev.pinbridge.domain.calls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a calendar sent.
///
/// @param meetings the earliest first
/// @param series which series it tells of as a whole, and not only of some of their meetings
public record CalendarMessage(List<Invite> meetings, List<Series> series) {
    public CalendarMessage {
        meetings = List.copyOf(meetings);
        series = List.copyOf(series);
    }

    /// All that the calendar still has of a series between `from` and `to` is among the meetings.
    ///
    /// @param uid without the day and time of a meeting
    /// @param sequence as [Invite#sequence]
    public record Series(String uid, int sequence, Instant from, Instant to) {
        public boolean tellsOf(@Nullable Instant time) {
            return time != null && !time.isBefore(from) && time.isBefore(to);
        }
    }
}
