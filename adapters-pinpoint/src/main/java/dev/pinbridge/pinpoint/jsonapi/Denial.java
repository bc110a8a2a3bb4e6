package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.pinpoint.http.Answer;
import java.util.List;

/// What a 401 or 403 is about. Documented are 401 for the key and 403 `Integration not enabled` for the company
/// (reference, section 3). What a key without a permission gets is unknown, so everything else counts as that,
/// whichever of the two statuses it has.
public enum Denial {
    KEY,
    API,
    PERMISSION;

    public static Denial of(Answer answer) {
        var problems = Problems.of(answer);
        if (problems.mention("Integration not enabled")) {
            return API;
        }
        if (answer.status() == 401 && (problems.details().isEmpty() || isAboutTheKey(problems))) {
            return KEY;
        }
        return PERMISSION;
    }

    /// `Unauthorized` is the bare title of the documented error.
    private static boolean isAboutTheKey(Problems problems) {
        return problems.mention("Invalid API key")
                || problems.mention("X-API-KEY header")
                || problems.details().equals(List.of("Unauthorized"));
    }
}
