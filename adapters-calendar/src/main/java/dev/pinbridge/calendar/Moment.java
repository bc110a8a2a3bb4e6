package dev.pinbridge.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;

/// A time as people read it off a clock, and where that clock hangs.
record Moment(LocalDateTime local, ZoneRules zone) {
    static Moment of(Instant time, ZoneRules zone) {
        return new Moment(LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, zone.getOffset(time)), zone);
    }

    /// Of a time that there is twice, when clocks are set back, the first.
    Instant instant() {
        return local.toInstant(zone.getOffset(local));
    }

    Moment at(LocalDateTime other) {
        return new Moment(other, zone);
    }
}
