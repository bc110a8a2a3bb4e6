package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.comments.AtsCommentView;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `postNotes`.
record PostNotesPayload(@Nullable AtsCommentView comment, List<UserError> errors) {
    PostNotesPayload {
        errors = List.copyOf(errors);
    }

    static PostNotesPayload failed(List<UserError> errors) {
        return new PostNotesPayload(null, errors);
    }
}
