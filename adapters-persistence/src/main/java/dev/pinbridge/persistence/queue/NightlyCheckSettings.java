package dev.pinbridge.persistence.queue;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/// @param from when the night begins, in UTC
/// @param until when it ends
@ConfigurationProperties("pinbridge.nightly-check")
record NightlyCheckSettings(
        @DefaultValue("01:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime from,

        @DefaultValue("05:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime until) {
    Night night() {
        return new Night(from, until);
    }
}
