package dev.pinbridge.pinpoint.integration;

import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.jsonapi.Denial;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.NotJsonApi;
import dev.pinbridge.pinpoint.jsonapi.Problems;
import java.util.function.Function;

/// What one request told about a key.
sealed interface Probe {
    record Allowed() implements Probe {}

    /// This request was turned away on account of the key as such.
    record KeyRefused() implements Probe {}

    /// The key is good, but not for this.
    record Missing() implements Probe {}

    record ApiSwitchedOff() implements Probe {}

    record NoSuchAccount() implements Probe {}

    record Unreachable(String why) implements Probe {}

    static Probe reading(Exchange exchange) {
        return of(exchange, Probe::read);
    }

    /// For a request that can never succeed: a complaint about its content shows that we were let in.
    static Probe writing(Exchange exchange) {
        return of(exchange, Probe::written);
    }

    private static Probe of(Exchange exchange, Function<Answer, Probe> otherwise) {
        return switch (exchange) {
            case Exchange.Held(var pause) -> new Unreachable(pause.words());
            case Exchange.BrokenOff(var why) -> throw new IllegalStateException("a text could not be sent", why);
            case Exchange.NotReached(var why) -> new Unreachable(why);
            case Exchange.NoAnswer(var why) -> new Unreachable(why);
            case Exchange.Answered(var answer) ->
                switch (answer.status()) {
                    case 401, 403 -> denied(answer);
                    case 404 -> Problems.of(answer).documented() ? new Missing() : new NoSuchAccount();
                    case 429 -> new Unreachable("it asked us to slow down; try again in a minute");
                    case 301, 302, 303, 307, 308 -> new Unreachable("it points to another address");
                    default -> otherwise.apply(answer);
                };
        };
    }

    private static Probe denied(Answer answer) {
        return switch (Denial.of(answer)) {
            case KEY -> new KeyRefused();
            case API -> new ApiSwitchedOff();
            case PERMISSION -> new Missing();
        };
    }

    private static Probe read(Answer answer) {
        if (!answer.isSuccess()) {
            return new Unreachable("it gave an unexpected answer (" + answer.status() + ")");
        }
        try {
            Document.read(answer.body());
            return new Allowed();
        } catch (NotJsonApi _) {
            return new Unreachable("what answers there is not Pinpoint's API");
        }
    }

    private static Probe written(Answer answer) {
        return switch (answer.status()) {
            case 400, 422 -> new Allowed();
            default -> new Unreachable("it gave an unexpected answer (" + answer.status() + ")");
        };
    }
}
