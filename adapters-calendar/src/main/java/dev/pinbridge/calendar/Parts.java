package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/// Collects the parts of a file that ical4j takes apart. Its own model is not used: it refuses a file for one
/// address that is malformed, and keeps every time zone that a file defines, for the whole process and as long as
/// it runs.
final class Parts implements ContentHandler {
    /// A calendar has events, which have alarms; more than twice as deep is no calendar.
    private static final int DEEPEST = 6;

    private final List<Part> calendars = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String value = "";

    private record Open(String name, List<Line> lines, List<Part> parts) {
        Open(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    private Parts() {}

    /// The calendars of a file; hardly any has more than one.
    static List<Part> of(String text) {
        var parts = new Parts();
        try (var reader = new UnfoldingReader(new StringReader(text.strip()), true)) {
            new CalendarParserImpl(true).parse(reader, parts);
        } catch (IOException | ParserException | RuntimeException _) {
            throw new InvalidValue("must be an iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR");
        }
        return parts.calendars;
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        calendars.add(close());
    }

    @Override
    public void startComponent(String name) {
        if (open.size() == DEEPEST) {
            throw new IllegalStateException("deeper than any calendar");
        }
        open.push(new Open(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void endComponent(String name) {
        var part = close();
        open.element().parts().add(part);
    }

    private Part close() {
        var closed = open.pop();
        return new Part(closed.name(), closed.lines(), closed.parts());
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String raw) {
        parameters.put(name.toUpperCase(Locale.ROOT), unquoted(raw));
    }

    private static String unquoted(String raw) {
        var isQuoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        return isQuoted ? raw.substring(1, raw.length() - 1) : raw;
    }

    @Override
    public void propertyValue(String raw) {
        value = raw;
    }

    @Override
    public void endProperty(String name) {
        open.element().lines().add(new Line(name.toUpperCase(Locale.ROOT), parameters, value.strip()));
    }
}
