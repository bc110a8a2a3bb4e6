package dev.pinbridge.calendar;

/// Writes iCalendar files.
final class Ics {
    private static final String LINE_END = "\r\n";

    private Ics() {}

    /// One meeting, of which only the given lines matter.
    static String meeting(String lines) {
        return calendar(event("1@example.org", "DTSTART:20261201T090000Z\n" + lines));
    }

    static String event(String lines) {
        return event("1@example.org", lines);
    }

    static String event(String uid, String lines) {
        return """
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20261126T080000Z
                %s
                END:VEVENT
                """.formatted(uid, lines.strip());
    }

    static String calendar(String... parts) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//example.org//calendar//EN
                %s
                END:VCALENDAR
                """.formatted(String.join("", parts).strip()).replace("\n", LINE_END);
    }
}
