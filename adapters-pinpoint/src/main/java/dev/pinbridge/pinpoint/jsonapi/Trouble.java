package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.RetryAfter;
import java.time.Instant;

/// What an answer that is not a success means to somebody who wanted to read. Nothing of the body gets out except
/// Pinpoint's own words on a question it did not accept.
public final class Trouble {
    private Trouble() {}

    static AtsTrouble of(Answer answer, Capability needed, Instant now) {
        return switch (answer.status()) {
            case 401, 403 -> denied(answer, needed);
            case 429 -> new AtsBusy("Pinpoint asked us to slow down", RetryAfter.of(answer, now));
            case 400, 422 -> unavailable("Pinpoint did not accept the question: " + words(answer));
            case 404 -> unavailable("Pinpoint has no such page; is the account's address right?");
            case 301, 302, 303, 307, 308 -> unavailable("Pinpoint points elsewhere; is the account's address right?");
            case 500, 502, 503, 504 -> unavailable("Pinpoint has trouble of its own (" + answer.status() + ")");
            default -> unavailable("Pinpoint gave an unexpected answer (" + answer.status() + ")");
        };
    }

    /// For a success whose content is of no use.
    public static AtsUnavailable senseless() {
        return unavailable("Pinpoint's answer made no sense");
    }

    static AtsUnavailable unavailable(String message) {
        return new AtsUnavailable(message, null);
    }

    private static AtsTrouble denied(Answer answer, Capability needed) {
        return switch (Denial.of(answer)) {
            case KEY ->
                new AtsDenied(
                        "Pinpoint does not accept the API key", new Loss.OfConnection(AttentionCause.KEY_REFUSED));
            case API ->
                new AtsDenied(
                        "The API is switched off in Pinpoint", new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
            case PERMISSION ->
                new AtsDenied("The API key lacks the permission " + needed.permission(), new Loss.OfCapability(needed));
        };
    }

    private static String words(Answer answer) {
        return Problems.of(answer).words().orElse("it did not say why");
    }
}
