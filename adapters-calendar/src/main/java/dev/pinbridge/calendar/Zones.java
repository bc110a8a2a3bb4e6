package dev.pinbridge.calendar;

import com.ibm.icu.util.TimeZone;
import dev.pinbridge.domain.InvalidValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The time zones that a calendar names: by IANA, by Windows, or by itself (RFC 5545, 3.6.5). What it says of
/// itself counts only for zones that nobody else knows, since calendars send this year's rules at most.
final class Zones {
    private static final String WHOLE_WORLD = "001";
    private static final int MOST_SHOWN = 60;

    private final Map<String, Part> definitions;
    private final Window window;
    private final Effort effort;
    private final Map<String, ZoneRules> found = new HashMap<>();

    Zones(Part calendar, Window window, Effort effort) {
        this.definitions = calendar.parts("VTIMEZONE")
                .collect(Collectors.toMap(zone -> zone.text("TZID"), zone -> zone, (first, _) -> first));
        this.window = window;
        this.effort = effort;
    }

    ZoneRules rules(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private ZoneRules find(String name) {
        return known(name)
                .or(() -> known(TimeZone.getIDForWindowsID(name, WHOLE_WORLD)))
                .or(() -> Optional.ofNullable(definitions.get(name))
                        .map(definition -> DefinedZone.rules(definition, window, effort)))
                .orElseThrow(() -> new InvalidValue("must define its time zones, or name them as in Europe/London; "
                        + "\"%s\" is neither".formatted(OneLine.of(name, MOST_SHOWN))));
    }

    private static Optional<ZoneRules> known(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name).getRules());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
