package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.LastBytes;
import dev.pinbridge.pinpoint.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;

/// What came of a request to create something. Nothing counts as turned down unless the status says so;
/// everything else may have created something.
public sealed interface Creation {
    /// @param id of what was created
    record Created(String id) implements Creation {}

    record Refused(String words) implements Creation {}

    record Denied(Loss loss, String words) implements Creation {}

    /// @param retryAfter zero when Pinpoint did not say
    record Busy(Duration retryAfter) implements Creation {}

    /// Nothing was sent, because nothing is sent to the account for a while.
    record Held(Pause pause) implements Creation {}

    /// We did not give the end of the request away.
    record Withdrawn() implements Creation {}

    /// What was to be sent could not be read to its end, so nobody can have taken it.
    record BrokenOff() implements Creation {}

    record NotReached(String why) implements Creation {}

    record Unknown(String why) implements Creation {}

    /// @param needed to create such a thing
    static Creation of(Exchange exchange, Capability needed, Instant now) {
        return switch (exchange) {
            case Exchange.Answered(var answer) -> of(answer, needed, now);
            case Exchange.Held(var pause) -> new Held(pause);
            case Exchange.NotReached(var why) -> new NotReached(why);
            case Exchange.BrokenOff(var why) -> why instanceof LastBytes.Withdrawn ? new Withdrawn() : new BrokenOff();
            case Exchange.NoAnswer(var why) -> new Unknown(why);
        };
    }

    private static Creation of(Answer answer, Capability needed, Instant now) {
        return switch (answer.status()) {
            case 200, 201 -> created(answer);
            case 400, 413, 415, 422 -> refused(answer);
            // Pinpoint itself gives its reasons; a bare page comes from a host where no account is.
            case 404 ->
                Problems.of(answer).documented()
                        ? refused(answer)
                        : new NotReached("Pinpoint has no such page; is the account's address right?");
            case 401, 403 -> denied(answer, needed);
            case 429 -> new Busy(RetryAfter.of(answer, now));
            default -> new Unknown("Pinpoint gave an unexpected answer (" + answer.status() + ")");
        };
    }

    private static Creation created(Answer answer) {
        try {
            var data = Document.read(answer.body()).data();
            var id = data.size() == 1 ? data.getFirst().id() : null;
            return id == null || id.isBlank() ? senseless() : new Created(id);
        } catch (NotJsonApi _) {
            return senseless();
        }
    }

    private static Creation senseless() {
        return new Unknown("Pinpoint's answer made no sense, though it was a success");
    }

    private static Creation refused(Answer answer) {
        return new Refused(words(answer, "Pinpoint did not say why (" + answer.status() + ")"));
    }

    private static Creation denied(Answer answer, Capability needed) {
        return switch (Denial.of(answer)) {
            case KEY ->
                new Denied(new Loss.OfConnection(AttentionCause.KEY_REFUSED), "Pinpoint does not accept the API key");
            case API ->
                new Denied(
                        new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF), "The API is switched off in Pinpoint");
            case PERMISSION ->
                new Denied(
                        new Loss.OfCapability(needed),
                        words(answer, "The API key lacks the permission " + needed.permission()));
        };
    }

    private static String words(Answer answer, String otherwise) {
        return Problems.of(answer).words().orElse(otherwise);
    }
}
