package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/// The hours in which nobody waits for the ATS, in UTC. Each organisation has a minute of its own in them, so
/// that the checks of many are spread and those of one are a day apart.
record Night(LocalTime from, LocalTime until) {
    private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    /// The organisation's minute of the next night, later than `now`.
    Instant next(OrganisationId organisation, Instant now) {
        var minute = Math.floorMod(organisation.value().hashCode(), minutes());
        // The night of yesterday's date may last until today.
        var yesterday = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return Stream.iterate(yesterday, date -> date.plusDays(1))
                .map(date -> date.atTime(from).plusMinutes(minute).toInstant(ZoneOffset.UTC))
                .filter(time -> time.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /// A night that ends when it begins lasts a day.
    private long minutes() {
        var minutes = Math.floorMod(Duration.between(from, until).toMinutes(), MINUTES_A_DAY);
        return minutes == 0 ? MINUTES_A_DAY : minutes;
    }
}
