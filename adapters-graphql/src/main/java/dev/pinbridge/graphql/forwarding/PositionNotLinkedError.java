package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The position has no link, or one to a job of another account.
record PositionNotLinkedError(PositionId unlinked) implements UserError {
    @Override
    public String message() {
        return "The position is not linked to a job of the connected ATS account. Link it first.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.POSITION_NOT_LINKED;
    }
}
