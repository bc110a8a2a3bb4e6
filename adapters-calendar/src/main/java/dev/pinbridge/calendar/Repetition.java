package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/// How a meeting repeats (RFC 5545, 3.3.10).
final class Repetition {
    private static final Pattern UNTIL = Pattern.compile("\\bUNTIL=([^;]*);?");
    private static final int DAY_LENGTH = 8;
    private static final int MOST_SHOWN = 60;
    /// What is more frequent is no meeting.
    private static final Map<Frequency, ChronoUnit> UNITS = Map.of(
            Frequency.DAILY, ChronoUnit.DAYS,
            Frequency.WEEKLY, ChronoUnit.WEEKS,
            Frequency.MONTHLY, ChronoUnit.MONTHS,
            Frequency.YEARLY, ChronoUnit.YEARS);

    private final Recur<LocalDateTime> rule;
    private final ChronoUnit unit;
    private final boolean isCounted;
    private final Predicate<Moment> isInTime;

    private Repetition(Recur<LocalDateTime> rule, ChronoUnit unit, boolean isCounted, Predicate<Moment> isInTime) {
        this.rule = rule;
        this.unit = unit;
        this.isCounted = isCounted;
        this.isInTime = isInTime;
    }

    /// Until when is looked at here: ical4j takes the end, which is in UTC, for one on the clock of this machine.
    static Repetition of(String raw) {
        var text = raw.toUpperCase(Locale.ROOT);
        var until = UNTIL.matcher(text);
        var isInTime = until.find() ? until(until.group(1)) : (Predicate<Moment>) _ -> true;
        var rule = rule(until.replaceAll(""), raw);
        var unit = UNITS.get(rule.getFrequency());
        if (unit == null) {
            throw new InvalidValue("must not have a meeting more often than daily, weekly, monthly or yearly");
        }
        return new Repetition(rule, unit, text.contains("COUNT="), isInTime);
    }

    private static Recur<LocalDateTime> rule(String text, String raw) {
        try {
            return new Recur<>(text, false);
        } catch (RuntimeException _) {
            throw unreadable(raw);
        }
    }

    private static InvalidValue unreadable(String raw) {
        return new InvalidValue("must say how a meeting repeats as in FREQ=WEEKLY;BYDAY=MO,TH; it says \"%s\""
                .formatted(OneLine.of(raw, MOST_SHOWN)));
    }

    private static Predicate<Moment> until(String text) {
        if (text.length() == DAY_LENGTH) {
            var day = Times.day(text);
            return moment -> !moment.local().toLocalDate().isAfter(day);
        }
        if (text.endsWith("Z")) {
            var end = Times.local(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
            return moment -> !moment.instant().isAfter(end);
        }
        var end = Times.local(text);
        return moment -> !moment.local().isAfter(end);
    }

    /// Those that follow on the first one within the window, or not more than a day beside it.
    Stream<Moment> after(Moment first, Window window, Effort effort) {
        var from = Moment.of(window.from(), first.zone()).local().minusDays(1);
        var to = Moment.of(window.to(), first.zone()).local().plusDays(1);
        effort.spend(steps(isCounted || first.local().isAfter(from) ? first.local() : from, to));
        try {
            return rule.getDates(first.local(), from, to).stream()
                    .map(first::at)
                    .filter(isInTime);
        } catch (RuntimeException _) {
            throw unreadable(rule.toString());
        }
    }

    private long steps(LocalDateTime from, LocalDateTime to) {
        var times = Math.max(0, unit.between(from, to)) / Math.max(1, rule.getInterval()) + 2;
        return Stream.<Collection<?>>of(
                        rule.getMonthList(),
                        rule.getWeekNoList(),
                        rule.getYearDayList(),
                        rule.getMonthDayList(),
                        rule.getDayList(),
                        rule.getHourList(),
                        rule.getMinuteList(),
                        rule.getSecondList(),
                        rule.getSetPosList())
                .mapToLong(values -> Math.max(1, values.size()))
                .reduce(times, (steps, size) -> Math.min(steps, Integer.MAX_VALUE) * size);
    }
}
