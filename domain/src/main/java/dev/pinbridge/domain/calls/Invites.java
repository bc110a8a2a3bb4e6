package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.DrivenPort;
import java.time.Instant;

/// Reads what calendars send to those whom they invite (iCalendar, RFC 5545; iTIP, RFC 5546).
@DrivenPort
public interface Invites {
    /// How many meetings of a series are told at most.
    int MOST_MEETINGS = 50;

    /// The meetings in it. Of a series those from a day before `now` to 90 days after, 50 at
    /// most. Meetings of a whole day, which are none, are left out. Rooms and those who declined are no
    /// participants; the organizer is one.
    ///
    /// @throws dev.pinbridge.domain.InvalidValue when it is no calendar, has no meeting, or says of a meeting no
    ///     time that is the same everywhere; the message says what would be right, after the name of a field
    CalendarMessage read(String text, Instant now);
}
