package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// What would be posted is not what was seen.
record PreviewOutdatedError(PostPreviewView preview) implements UserError {
    @Override
    public String message() {
        return "The comment would read otherwise than in the preview: a note or the match has changed since. Read it"
                + " again, then post.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.PREVIEW_OUTDATED;
    }
}
