package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a forwarding stands and what people can do about it, as a sentence or two.
final class Explanation {
    private static final String NEEDED = Product.CORD.capabilities().stream()
            .filter(Product.CORD::requires)
            .map(Capability::permission)
            .collect(Collectors.joining(" and "));

    private Explanation() {}

    /// @param pause keeps everybody from asking the account now
    static String of(ForwardingState state, @Nullable Pause pause) {
        return pause != null && state instanceof ForwardingState.Queued
                ? "Not sent yet: " + ended(pause.words()) + " It is sent by itself after that."
                : of(state);
    }

    static String of(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Waiting waiting -> waiting(waiting);
            case ForwardingState.Queued queued ->
                queued.trouble() == null
                        ? "Will be sent to the ATS in a moment."
                        : "Not sent yet: " + ended(queued.trouble()) + " It is tried again by itself.";
            case ForwardingState.Sending _ -> "Is being sent to the ATS.";
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed(unconfirmed);
            case ForwardingState.Sent _ -> "Sent; the application is in the ATS.";
            case ForwardingState.AlreadyApplied _ -> "Had applied for this job before, so nothing was sent.";
            case ForwardingState.Refused(var words, var _) ->
                "The ATS said no: " + ended(words) + " Mend what is wrong, then send again.";
            case ForwardingState.Cancelled _ ->
                "Not sent: somebody decided against it, or another hand-over to the same job serves. It can be sent after all.";
        };
    }

    private static String waiting(ForwardingState.Waiting waiting) {
        return switch (waiting.reason()) {
            case NOT_LINKED -> "Waits because the position is not linked to a job of the ATS. Link it, then send.";
            case NEEDS_INFORMATION ->
                "Waits because the job demands " + demands(waiting.missing(), waiting.unanswered())
                        + ". It is sent once that is given.";
            case JOB_CLOSED ->
                "Waits because the job no longer takes people. It is sent once the job opens again, or the position is linked to an open one.";
            case INTEGRATION_NEEDS_ATTENTION ->
                "Waits for a working connection to the ATS. It is sent once an admin has connected it.";
            case PERMISSION_MISSING ->
                "Waits because the API key lost a permission: sending needs " + NEEDED
                        + ". Grant it in Pinpoint under Settings, API & Webhooks, then let an admin check again.";
            case PARKED ->
                "Waits because the service stopped several times while working on it. Have the log looked at, then send again.";
            case PLAN -> "Waits because your plan does not include the ATS integration. It is sent once a plan does.";
        };
    }

    /// What a job demands, as words within a sentence.
    static String demands(List<MissingInformation> missing, List<JobQuestion> unanswered) {
        var words = new ArrayList<String>();
        for (var information : missing) {
            switch (information) {
                case CV -> words.add("a CV");
                case PHONE -> words.add("a phone number");
                case ADDRESS -> words.add("a postal address");
                case SUMMARY -> words.add("a summary");
                case ANSWERS -> unanswered.forEach(question -> words.add("an answer to \"" + question.title() + "\""));
            }
        }
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String unconfirmed(ForwardingState.Unconfirmed unconfirmed) {
        return "It is not known whether the ATS took it: " + ended(unconfirmed.why())
                + (unconfirmed.nextLook() == null
                        ? " We may not look there. If the person is not there, send again; or let the API key read applications."
                        : " It is looked for there before anything is sent again.");
    }

    /// What others said, as a sentence of its own.
    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
