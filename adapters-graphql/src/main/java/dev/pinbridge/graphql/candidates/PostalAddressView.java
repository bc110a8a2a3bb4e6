package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.PostalAddress;
import org.jspecify.annotations.Nullable;

/// An address as the schema shows it.
record PostalAddressView(PostalAddress address) {
    public String line1() {
        return address.line1();
    }

    public @Nullable String line2() {
        return address.line2();
    }

    public String town() {
        return address.town();
    }

    public @Nullable String region() {
        return address.region();
    }

    public String postcode() {
        return address.postcode();
    }

    public String country() {
        return address.country().value();
    }

    public String countryName() {
        return address.country().name();
    }
}
