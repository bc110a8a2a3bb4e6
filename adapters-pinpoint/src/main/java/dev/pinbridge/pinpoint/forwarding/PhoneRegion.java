package dev.pinbridge.pinpoint.forwarding;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.pinbridge.domain.candidates.PhoneNumber;
import java.util.Optional;

/// The country of a phone number, which Pinpoint wants beside it as `phone_iso2`.
final class PhoneRegion {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneRegion() {}

    /// ISO 3166's two letters; empty for a number of no country, such as +800, or of none that is known.
    static Optional<String> of(PhoneNumber phone) {
        try {
            return Optional.ofNullable(NUMBERS.getRegionCodeForNumber(NUMBERS.parse(phone.value(), "ZZ")))
                    .filter(region -> region.matches("[A-Z]{2}"));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
