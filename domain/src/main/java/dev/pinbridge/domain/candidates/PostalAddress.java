package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.Text;
import org.jspecify.annotations.Nullable;

/// Where a person lives, in any script; each part has 1 to 200 characters, the postcode up to 20.
///
/// @param line2 what does not fit the first line, such as a flat; null when there is no more
/// @param region a state or province, where addresses have one
public record PostalAddress(
        String line1,
        @Nullable String line2,
        String town,
        @Nullable String region,
        String postcode,
        Country country) {
    public static final int MAX_PART = 200;
    public static final int MAX_POSTCODE = 20;

    /// A line, the town or the region.
    public static String part(String raw) {
        return Text.line(raw, MAX_PART);
    }

    public static String postcode(String raw) {
        return Text.line(raw, MAX_POSTCODE);
    }
}
