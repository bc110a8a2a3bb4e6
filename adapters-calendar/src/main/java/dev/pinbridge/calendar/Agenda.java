package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CalendarMessage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The meetings of a calendar.
final class Agenda {
    /// What the invited send back (RFC 5546, 1.4), which says nothing of the others.
    private static final Set<String> ANSWERS = Set.of("REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER");

    private final List<Event> events;
    private final Series series;
    private final Window window;

    private Agenda(List<Event> events, Series series, Window window) {
        this.events = List.copyOf(events);
        this.series = series;
        this.window = window;
    }

    static Agenda of(Part calendar, Window window, Effort effort) {
        var method = calendar.text("METHOD").toUpperCase(Locale.ROOT);
        if (ANSWERS.contains(method)) {
            throw new InvalidValue("must be an invite; METHOD:%s is an answer to one".formatted(method));
        }
        var times = new Times(new Zones(calendar, window, effort));
        var events = calendar.parts("VEVENT")
                .flatMap(part -> Event.of(part, method.equals("CANCEL"), times).stream())
                .toList();
        return new Agenda(events, new Series(times, window, effort), window);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    Stream<Occurrence> occurrences() {
        return events.stream()
                .collect(Collectors.groupingBy(Event::uid, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::occurrences);
    }

    /// Those of which it has the rule.
    Stream<CalendarMessage.Series> series() {
        return events.stream()
                .filter(event -> event.isSeries() && event.original().isEmpty())
                .map(event -> new CalendarMessage.Series(event.uid(), event.sequence(), window.from(), window.to()));
    }

    /// One of a series that came without the series is told whenever it is, as any other meeting.
    private Stream<Occurrence> occurrences(List<Event> ofUid) {
        var changed =
                ofUid.stream().filter(event -> event.original().isPresent()).toList();
        var originals =
                changed.stream().flatMap(event -> event.original().stream()).collect(Collectors.toSet());
        var others = ofUid.stream().filter(event -> event.original().isEmpty()).toList();
        return Stream.concat(
                others.stream().flatMap(event -> occurrences(event, originals)),
                changed.stream()
                        .map(Event::occurrence)
                        .filter(occurrence -> others.isEmpty() || isInWindow(occurrence)));
    }

    private Stream<Occurrence> occurrences(Event event, Set<Instant> changed) {
        return event.isSeries()
                ? event.start().stream()
                        .flatMap(first -> series.times(event.part(), first))
                        .filter(time -> !changed.contains(time))
                        .map(time -> event.at(time, time))
                : Stream.of(event.occurrence());
    }

    private boolean isInWindow(Occurrence occurrence) {
        return occurrence.startAt() == null || window.contains(occurrence.startAt());
    }
}
