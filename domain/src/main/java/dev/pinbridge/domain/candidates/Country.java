package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.InvalidValue;
import java.util.Locale;
import java.util.Set;

/// A country by the two letters of ISO 3166-1, in upper case.
public record Country(String value) {
    public static final Country UNITED_STATES = new Country("US");

    public Country {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!Holder.CODES.contains(value)) {
            throw new InvalidValue("must be the two letters of a country in ISO 3166, such as GB");
        }
    }

    /// As people call it, in English.
    public String name() {
        return Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
    }

    /// Needed by the constants above before they are made.
    private static final class Holder {
        static final Set<String> CODES = Set.of(Locale.getISOCountries());
    }
}
