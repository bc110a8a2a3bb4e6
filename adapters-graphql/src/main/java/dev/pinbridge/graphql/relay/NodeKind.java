package dev.pinbridge.graphql.relay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What can be asked for by id. An id is base64url, without padding, of the type's name, a colon and the UUID.
public enum NodeKind {
    /// Not by itself, only with its call.
    ATS_COMMENT("AtsComment"),
    BULK_FORWARDING("BulkForwarding"),
    CALL("Call"),
    CANDIDATE("Candidate"),
    CONVERSATION("Conversation"),
    DOCUMENT("Document"),
    FORWARDING("Forwarding"),
    INTEGRATION("Integration"),
    NOTE("Note"),
    NOTE_TEMPLATE("NoteTemplate"),
    NOTICE("Notice"),
    ORGANISATION("Organisation"),
    PERSON("Person"),
    POSITION("Position");

    private final String typeName;

    NodeKind(String typeName) {
        this.typeName = typeName;
    }

    /// As the schema calls it.
    public String typeName() {
        return typeName;
    }

    String encode(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((typeName + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty unless it is, to the letter, what [#encode] makes for this kind.
    Optional<UUID> decode(String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII);
            if (!text.startsWith(typeName + ":")) {
                return Optional.empty();
            }
            var uuid = UUID.fromString(text.substring(typeName.length() + 1));
            return encode(uuid).equals(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<NodeKind> of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.decode(id).isPresent())
                .findFirst();
    }
}
