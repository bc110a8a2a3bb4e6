package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Comments made through the API. All stand under the name of the company's system user, none is private, and each
/// is mailed to the hiring team. A `user` sent along is accepted and has no effect.
final class Comments implements Writer {
    private static final Map<String, String> CLASSES = Map.of("applications", "Application", "candidates", "Candidate");
    private static final Map<String, AttributeKind> WRITABLE =
            AttributeKind.all(AttributeKind.TEXT, "body_text", "category");

    private final State state;
    private final Mailroom mailroom;

    Comments(State state) {
        this.state = state;
        this.mailroom = new Mailroom(state);
    }

    @Override
    public Row create(WriteDocument document) {
        document.checked(WRITABLE);
        document.checkRelationships(Set.of("commentable", "user"));
        var problems = new Problems();
        problems.requireText(document, "body_text");
        var target = document.pointer("commentable")
                .filter(pointer -> CLASSES.containsKey(pointer.type()))
                .flatMap(pointer -> state.tables().find(pointer.type(), pointer.number()));
        problems.addIf(target.isEmpty(), Problem.ofRelationship("commentable", "must exist", "required"));
        problems.throwIfAny();
        return add(target.orElseThrow(), document.attribute("body_text").asString());
    }

    @Override
    public void delete(Row row) {
        state.tables().delete(row);
    }

    /// Comments sent along with an application.
    void addAlong(WriteDocument document, Row application) {
        for (var body : document.created("comments", "comments")) {
            add(application, text(body));
        }
    }

    Row add(Row target, String text) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("body_text", text);
        values.put("commentable_id", target.id());
        values.put("commentable_type", CLASSES.get(target.type()));
        values.put("private_comment", false);
        values.put("user_id", systemUser().id());
        if (target.type().equals("applications")) {
            mailroom.newComment(target);
        }
        return state.tables().insert("comments", values, state.now());
    }

    private static String text(JsonNode body) {
        var text = body.path("attributes").path("body_text").asString("");
        if (text.isBlank()) {
            throw ApiFailure.invalid(Problem.blank("body_text"));
        }
        return text;
    }

    private Row systemUser() {
        return state.tables()
                .where("users", PeopleTypes.SYSTEM, true)
                .findFirst()
                .orElseGet(() -> state.tables()
                        .insert(
                                "users",
                                Map.of(
                                        "first_name",
                                        "System",
                                        "last_name",
                                        "User",
                                        "email",
                                        "system@" + state.subdomain() + ".example",
                                        PeopleTypes.SYSTEM,
                                        true),
                                state.now()));
    }
}
