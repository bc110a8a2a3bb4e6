package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.RetryAfter;
import dev.pinbridge.pinpoint.jsonapi.Denial;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.NotJsonApi;
import dev.pinbridge.pinpoint.jsonapi.Problems;
import java.time.Instant;

/// What an answer to a create means. Nothing counts as turned down unless the status says so; everything else may
/// have created something.
final class Submissions {
    private Submissions() {}

    static Submission of(Answer answer, Instant now) {
        return switch (answer.status()) {
            case 200, 201 -> accepted(answer);
            case 400, 413, 415, 422 -> refused(answer);
            // Pinpoint itself gives its reasons; a bare page comes from a host where no account is.
            case 404 ->
                Problems.of(answer).documented()
                        ? refused(answer)
                        : new Submission.NotReached("Pinpoint has no such page; is the account's address right?");
            case 401, 403 -> denied(answer);
            case 429 -> new Submission.Busy(RetryAfter.of(answer, now));
            default -> new Submission.Unknown("Pinpoint gave an unexpected answer (" + answer.status() + ")");
        };
    }

    private static Submission accepted(Answer answer) {
        try {
            var created = Document.read(answer.body()).data();
            var id = created.size() == 1 ? created.getFirst().id() : null;
            return id == null || id.isBlank() ? senseless() : new Submission.Accepted(new ApplicationId(id));
        } catch (NotJsonApi _) {
            return senseless();
        }
    }

    private static Submission senseless() {
        return new Submission.Unknown("Pinpoint's answer made no sense, though it was a success");
    }

    private static Submission refused(Answer answer) {
        return new Submission.Refused(words(answer, "Pinpoint did not say why (" + answer.status() + ")"));
    }

    private static Submission denied(Answer answer) {
        return switch (Denial.of(answer)) {
            case KEY ->
                new Submission.Denied(
                        new Loss.OfConnection(AttentionCause.KEY_REFUSED), "Pinpoint does not accept the API key");
            case API ->
                new Submission.Denied(
                        new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF), "The API is switched off in Pinpoint");
            case PERMISSION ->
                new Submission.Denied(
                        new Loss.OfCapability(Capability.WRITE_APPLICATIONS),
                        words(answer, "The API key lacks the permission Applications: Write"));
        };
    }

    private static String words(Answer answer, String otherwise) {
        return Problems.of(answer).words().orElse(otherwise);
    }
}
