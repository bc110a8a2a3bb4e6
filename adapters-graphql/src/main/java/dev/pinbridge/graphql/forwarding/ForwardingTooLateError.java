package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// Nothing is left to cancel.
record ForwardingTooLateError(ForwardingStatus status) implements UserError {
    @Override
    public String message() {
        return switch (status) {
            case SENT, ALREADY_APPLIED -> "The application is in the ATS already. It can only be withdrawn there.";
            case SENDING, UNCONFIRMED -> "It may have reached the ATS already. Wait until that is known.";
            case REFUSED -> "The ATS has said no, and nothing is sent by itself any more.";
            case WAITING, QUEUED, CANCELLED -> "It has been changed at the same moment. Try again.";
        };
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.FORWARDING_TOO_LATE;
    }
}
