package dev.pinbridge.graphql.notes;

import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `previewPost`.
record PreviewPostPayload(@Nullable PostPreviewView preview, List<UserError> errors) {
    PreviewPostPayload {
        errors = List.copyOf(errors);
    }

    static PreviewPostPayload failed(List<UserError> errors) {
        return new PreviewPostPayload(null, errors);
    }
}
