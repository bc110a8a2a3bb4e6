package dev.pinbridge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out when the meetings of a series are (RFC 5545, 3.8.5).
final class Series {
    private final Times times;
    private final Window window;
    private final Effort effort;

    Series(Times times, Window window, Effort effort) {
        this.times = times;
        this.window = window;
        this.effort = effort;
    }

    /// Those in the window. The first one counts even if no rule makes it.
    Stream<Instant> times(Part series, Moment first) {
        var exceptions = exceptions(series, first);
        var exceptionalDays = exceptionalDays(series);
        return Stream.of(Stream.of(first), repeated(series, first), moments(series, "RDATE", first))
                .flatMap(moments -> moments)
                .filter(moment -> !exceptionalDays.contains(moment.local().toLocalDate()))
                .map(Moment::instant)
                .filter(time -> window.contains(time) && !exceptions.contains(time))
                .distinct();
    }

    private Stream<Moment> repeated(Part series, Moment first) {
        return series.lines("RRULE").flatMap(rule -> Repetition.of(rule.value()).after(first, window, effort));
    }

    private Set<Instant> exceptions(Part series, Moment first) {
        return moments(series, "EXDATE", first).map(Moment::instant).collect(Collectors.toSet());
    }

    private Stream<Moment> moments(Part series, String name, Moment first) {
        return series.lines(name).flatMap(Line::each).flatMap(line -> times.moment(line, first.zone()).stream());
    }

    private static Set<LocalDate> exceptionalDays(Part series) {
        return series.lines("EXDATE")
                .flatMap(Line::each)
                .filter(Times::isDay)
                .map(line -> Times.day(line.value()))
                .collect(Collectors.toSet());
    }
}
