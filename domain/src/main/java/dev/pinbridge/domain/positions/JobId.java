package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.InvalidValue;
import java.util.regex.Pattern;

/// A job's id at the ATS: digits, compared as text.
public record JobId(String value) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

    public static boolean isOne(String value) {
        return DIGITS.matcher(value).matches();
    }

    public JobId {
        if (!isOne(value)) {
            throw new InvalidValue("must be a job id of the ATS, which is a number");
        }
    }
}
