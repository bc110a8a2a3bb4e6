package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.candidates.Country;
import dev.pinbridge.domain.candidates.PostalAddress;
import org.jspecify.annotations.Nullable;

/// An address in the parts that Pinpoint takes. It has no second line in the US and no state anywhere else
/// (reference, section 8), so there they go where they do least harm: nothing of what a person gave is lost.
record AddressAttributes(
        String line1,
        @Nullable String line2,
        String town,
        @Nullable String stateProvince,
        String postcode,
        String country) {
    static AddressAttributes of(PostalAddress address) {
        var code = address.country().value();
        return address.country().equals(Country.UNITED_STATES)
                ? new AddressAttributes(
                        joined(address.line1(), address.line2()),
                        null,
                        address.town(),
                        address.region(),
                        address.postcode(),
                        code)
                : new AddressAttributes(
                        address.line1(),
                        address.line2(),
                        joined(address.town(), address.region()),
                        null,
                        address.postcode(),
                        code);
    }

    private static String joined(String part, @Nullable String more) {
        return more == null ? part : part + ", " + more;
    }
}
