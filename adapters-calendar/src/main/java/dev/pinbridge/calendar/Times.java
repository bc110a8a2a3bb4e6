package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times (RFC 5545, 3.3.4 and 3.3.5).
final class Times {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern PERIOD_END = Pattern.compile("/.*$");
    private static final int MOST_SHOWN = 40;

    private final Zones zones;

    Times(Zones zones) {
        this.zones = zones;
    }

    static boolean isDay(Line line) {
        return line.parameter("VALUE").equalsIgnoreCase("DATE")
                || DAY.matcher(line.value()).matches();
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException _) {
            throw unreadable(text);
        }
    }

    static LocalDateTime local(String text) {
        try {
            return LocalDateTime.parse(text, FORM);
        } catch (DateTimeException _) {
            throw unreadable(text);
        }
    }

    private static InvalidValue unreadable(String text) {
        return new InvalidValue(
                "must have times such as 20261201T093000Z; it has \"%s\"".formatted(OneLine.of(text, MOST_SHOWN)));
    }

    /// Of a period its start; empty for a day.
    /// @param usual the zone of a time that names none; null when it has to
    Optional<Moment> moment(Line line, @Nullable ZoneRules usual) {
        if (isDay(line)) {
            return Optional.empty();
        }
        var text = PERIOD_END.matcher(line.value()).replaceFirst("");
        if (text.endsWith("Z")) {
            return Optional.of(new Moment(local(text.substring(0, text.length() - 1)), ZoneOffset.UTC.getRules()));
        }
        return Optional.of(new Moment(local(text), zone(line, usual)));
    }

    private ZoneRules zone(Line line, @Nullable ZoneRules usual) {
        var name = line.parameter("TZID");
        if (!name.isEmpty()) {
            return zones.rules(name);
        }
        if (usual == null) {
            throw new InvalidValue(
                    "must name the time zone of each meeting, as in DTSTART;TZID=Europe/London:20261201T093000,"
                            + " or give its times in UTC");
        }
        return usual;
    }
}
