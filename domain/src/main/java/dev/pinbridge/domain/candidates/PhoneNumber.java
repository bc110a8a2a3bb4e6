package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.InvalidValue;

/// A phone number in international form: a plus and 7 to 15 digits (E.164), kept without spaces and signs.
public record PhoneNumber(String value) {
    public PhoneNumber {
        value = value.strip().replaceAll("[\\s().\\-/\\u2010-\\u2015]", "");
        if (!value.matches("\\+[1-9][0-9]{6,14}")) {
            throw new InvalidValue("must be in international form, for example +44 20 7946 0000");
        }
    }
}
