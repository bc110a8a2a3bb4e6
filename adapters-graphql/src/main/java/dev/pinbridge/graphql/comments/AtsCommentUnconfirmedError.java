package dev.pinbridge.graphql.comments;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The comment may be there already.
///
/// @param trouble what went wrong when it was sent
record AtsCommentUnconfirmedError(String trouble) implements UserError {
    @Override
    public String message() {
        return "The comment may be in Pinpoint already, and is looked for once more if the API key may read comments."
                + " Otherwise look there, and retry it with `isNotThere` if it is missing.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_COMMENT_UNCONFIRMED;
    }
}
