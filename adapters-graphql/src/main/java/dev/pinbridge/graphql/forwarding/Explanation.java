package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import java.util.List;
import java.util.stream.Collectors;

/// Where a forwarding stands and what people can do about it, as a sentence or two.
final class Explanation {
    private Explanation() {}

    static String of(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Waiting waiting -> waiting(waiting.reason(), waiting.missing());
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

    private static String waiting(WaitingReason reason, List<MissingInformation> missing) {
        return switch (reason) {
            case NOT_LINKED -> "Waits because the position is not linked to a job of the ATS. Link it, then send.";
            case NEEDS_INFORMATION -> needsInformation(missing);
            case JOB_CLOSED ->
                "Waits because the job no longer takes people. It is sent once the position is linked to an open job.";
            case INTEGRATION_NEEDS_ATTENTION ->
                "Waits for a working connection to the ATS. It is sent once an admin has connected it.";
            case PARKED ->
                "Waits because the service stopped several times while working on it. Have the log looked at, then send again.";
            case PLAN -> "Waits because your plan does not include the ATS integration. It is sent once a plan does.";
        };
    }

    private static String needsInformation(List<MissingInformation> missing) {
        var givenHere = missing.stream().allMatch(Explanation::canBeGivenHere);
        var words = missing.stream().map(Explanation::words).collect(Collectors.joining(" and "));
        return "Waits because the job demands " + words
                + (givenHere
                        ? ". It is sent once that is given."
                        : ". Not all of that can be given here: add the person in the ATS, or change the job there.");
    }

    private static boolean canBeGivenHere(MissingInformation missing) {
        return switch (missing) {
            case CV, PHONE -> true;
            case ADDRESS, SUMMARY -> false;
        };
    }

    private static String words(MissingInformation missing) {
        return switch (missing) {
            case CV -> "a CV";
            case PHONE -> "a phone number";
            case ADDRESS -> "a postal address";
            case SUMMARY -> "a summary";
        };
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
