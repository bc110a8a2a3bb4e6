package dev.pinbridge.documents;

import dev.pinbridge.domain.documents.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A document's id as clients see it: the same text as the `id` of a `Document` in the GraphQL API, so that what an
/// upload answers can be given to a mutation.
final class PublicId {
    private static final String TYPE = "Document:";

    private PublicId() {}

    static String of(DocumentId id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((TYPE + id.value()).getBytes(StandardCharsets.UTF_8));
    }

    /// Empty when it is not an id of a document.
    static Optional<DocumentId> parse(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return decoded.startsWith(TYPE)
                    ? Optional.of(new DocumentId(UUID.fromString(decoded.substring(TYPE.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
