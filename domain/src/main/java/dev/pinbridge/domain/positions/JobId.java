package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.InvalidValue;

/// A job's id at the ATS: digits, compared as text.
public record JobId(String value) {
    public JobId {
        if (!value.matches("[0-9]{1,19}")) {
            throw new InvalidValue("must be a job id of the ATS, which is a number");
        }
    }
}
