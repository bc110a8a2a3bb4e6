package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A time zone that a calendar defines, for some years around now.
final class DefinedZone {
    private static final Duration YEARS = Duration.ofDays(365 * 10);

    /// Clocks are set.
    private record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {}

    private DefinedZone() {}

    static ZoneRules rules(Part definition, Window window, Effort effort) {
        var changes = definition.parts().stream()
                .flatMap(part -> changes(part, window, effort))
                .sorted(Comparator.comparing(Change::at))
                .toList();
        if (changes.isEmpty()) {
            throw new InvalidValue("must say in each VTIMEZONE when clocks are set");
        }
        return rules(changes);
    }

    private static Stream<Change> changes(Part part, Window window, Effort effort) {
        var start = new Moment(
                Times.local(part.text("DTSTART")), offset(part, "TZOFFSETFROM").getRules());
        var after = offset(part, "TZOFFSETTO");
        var repeated = part.lines("RRULE")
                .flatMap(rule -> Repetition.of(rule.value())
                        .after(
                                start,
                                new Window(
                                        window.from().minus(YEARS), window.to().plus(YEARS)),
                                effort));
        var listed = part.lines("RDATE")
                .flatMap(Line::each)
                .filter(line -> !Times.isDay(line))
                .map(line -> start.at(Times.local(line.value())));
        return Stream.of(Stream.of(start), repeated, listed)
                .flatMap(moments -> moments)
                .map(moment -> new Change(moment.local(), offset(part, "TZOFFSETFROM"), after));
    }

    private static ZoneOffset offset(Part part, String name) {
        try {
            return ZoneOffset.of(part.text(name));
        } catch (DateTimeException _) {
            throw new InvalidValue("must have %s such as +0100 in each VTIMEZONE".formatted(name));
        }
    }

    private static ZoneRules rules(List<Change> changes) {
        var first = changes.getFirst().before();
        var transitions = new ArrayList<ZoneOffsetTransition>();
        var offset = first;
        for (var change : changes) {
            if (!change.after().equals(offset)) {
                transitions.add(ZoneOffsetTransition.of(change.at(), offset, change.after()));
                offset = change.after();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }
}
