package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// It may be at the ATS, and somebody has to look there first.
record ForwardingUnconfirmedError(String trouble) implements UserError {
    static ForwardingUnconfirmedError of(Forwarding forwarding) {
        return new ForwardingUnconfirmedError(
                forwarding.state() instanceof ForwardingState.Unconfirmed unconfirmed
                        ? unconfirmed.why()
                        : "the outcome is not known");
    }

    @Override
    public String message() {
        return "The ATS may have taken it already. Look for the candidate there; if they are not there, send again with"
                + " isNotInAts: true.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.FORWARDING_UNCONFIRMED;
    }
}
