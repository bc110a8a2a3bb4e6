package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardingReason;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;

/// Why somebody is sent or not, as a sentence for people.
final class ForwardingReasons {
    private ForwardingReasons() {}

    static String sentence(ForwardingReason reason) {
        return switch (reason) {
            case ForwardingReason.Wanted(var by) -> wanted(by);
            case ForwardingReason.NotAccepted _ -> "Not sent: the message request is not accepted yet.";
            case ForwardingReason.Declined _ -> "Not sent: the message request was declined.";
            case ForwardingReason.ByHandAtPosition _ ->
                "Not sent: this position forwards by hand only, and nobody has pressed send.";
            case ForwardingReason.AutomaticOff _ ->
                "Not sent: automatic forwarding was off for this position when the conversation started,"
                        + " and nobody has pressed send.";
        };
    }

    private static String wanted(ForwardingOrigin by) {
        return switch (by) {
            case ForwardingOrigin.ByPerson _ -> "A person asked to send the candidate.";
            case ForwardingOrigin.ByRule(var rule) ->
                switch (rule) {
                    case ORGANISATION ->
                        "The organisation's rule forwards candidates automatically when a conversation starts.";
                    case POSITION ->
                        "The position's own rule forwards candidates automatically when a conversation starts.";
                };
        };
    }
}
