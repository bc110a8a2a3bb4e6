package dev.pinbridge.domain.integration;

/// How many requests a second an account gets from all nodes together.
///
/// @param starting of an account that nothing is known of
/// @param highest never exceeded, however well it goes
/// @param lowest never gone below, however often the ATS asks to slow down
public record SpeedLimits(double starting, double highest, double lowest) {
    public SpeedLimits {
        if (!(0 < lowest && lowest <= starting && starting <= highest && highest <= 10_000)) {
            throw new IllegalArgumentException(
                    "the rates for Pinpoint must rise from lowest over starting to highest, within 0 and 10000");
        }
    }
}
