package dev.pinbridge.pinpoint.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The REST API of one company. What a key without the needed permission gets is unknown; here it is 403 with a
/// detail of its own. Only the resource in the path counts: what comes along by `include` needs no permission of
/// its own, since integrations ask their customers for Job but not for Location.
final class Api {
    private static final Map<String, String> PERMISSIONS = Map.ofEntries(
            Map.entry("applications", "Application"),
            Map.entry("candidates", "Candidate"),
            Map.entry("comments", "Comment"),
            Map.entry("departments", "Department"),
            Map.entry("divisions", "Division"),
            Map.entry("hiring_workflows", "Hiring Workflow"),
            Map.entry("interviews", "Interview"),
            Map.entry("jobs", "Job"),
            Map.entry("locations", "Location"),
            Map.entry("questions", "Question"),
            Map.entry("scorecards", "Scorecard"),
            Map.entry("users", "User"));
    private static final Set<String> LIST_ONLY = Set.of("questions");
    private static final Set<String> MEDIA_TYPES = Set.of("application/vnd.api+json", "application/json");

    private final State state;
    private final ApiKeys keys;
    private final Schema schema;
    private final Map<String, Writer> writers;

    Api(State state, ApiKeys keys) {
        this.state = state;
        this.keys = keys;
        this.schema = new Schema(state);
        this.writers = Map.of(
                "applications", new Applications(state),
                "candidates", new Candidates(state),
                "comments", new Comments(state),
                "interviews", new Interviews(state));
    }

    Schema schema() {
        return schema;
    }

    /// @param path what follows `/api/v1`: a resource and perhaps an id
    Answer handle(Call call, List<String> path) {
        try {
            return answer(call, path);
        } catch (ApiFailure failure) {
            return failure.answer();
        }
    }

    private Answer answer(Call call, List<String> path) {
        var permissions = authenticate(call);
        var permission = path.isEmpty() || path.size() > 2 ? null : PERMISSIONS.get(path.getFirst());
        if (permission == null) {
            throw ApiFailure.notFound();
        }
        var name = path.getFirst();
        var type = schema.type(name).orElseThrow(ApiFailure::notFound);
        var writer = Optional.ofNullable(writers.get(name)).orElseGet(Writer.None::new);
        var id = path.size() == 2 ? path.get(1) : null;
        authorize(permissions, permission, call.method());
        var query = Query.parse(call.query());
        return switch (call.method() + (id == null ? "" : " id")) {
            case "GET" -> list(type, query);
            case "GET id" -> state.locked(() -> get(type, id, QueryReader.single(schema, type, query)));
            case "POST" -> create(type, writer, call, QueryReader.single(schema, type, query));
            case "PUT id" -> update(type, writer, call, id, QueryReader.single(schema, type, query));
            case "DELETE id" -> delete(type, writer, id, QueryReader.single(schema, type, query));
            default -> throw ApiFailure.notFound();
        };
    }

    private Set<Permission> authenticate(Call call) {
        var key = call.header("X-API-KEY")
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> ApiFailure.unauthorized("X-API-KEY header not provided"));
        var permissions = keys.permissionsOf(key).orElseThrow(() -> ApiFailure.unauthorized("Invalid API key"));
        if (!state.settings().apiOn()) {
            throw ApiFailure.forbidden("Integration not enabled");
        }
        return permissions;
    }

    private static void authorize(Set<Permission> permissions, String resource, String method) {
        var verb = switch (method) {
            case "GET" -> Permission.Verb.READ;
            case "DELETE" -> Permission.Verb.DELETE;
            default -> Permission.Verb.WRITE;
        };
        if (!permissions.contains(new Permission(resource, verb))) {
            throw ApiFailure.forbidden("API key does not have the permission " + resource + ": "
                    + verb.name().charAt(0) + verb.name().substring(1).toLowerCase(Locale.ROOT));
        }
    }

    private Answer list(ResourceType type, Query asked) {
        var page = state.locked(() -> QueryReader.list(schema, type, asked)).pageNumber();
        state.oddities().beforeEachPage().before(type.name(), page);
        return state.locked(() -> page(type, QueryReader.list(schema, type, asked)));
    }

    private Answer page(ResourceType type, ReadQuery query) {
        return Answer.rendered(200, Renderer.of(state, schema, query).many(Listing.of(state, type, query)));
    }

    private Answer get(ResourceType type, @Nullable String id, ReadQuery query) {
        if (LIST_ONLY.contains(type.name())) {
            throw ApiFailure.notFound();
        }
        return Answer.rendered(200, Renderer.of(state, schema, query).one(visible(type, id, query)));
    }

    private Answer create(ResourceType type, Writer writer, Call call, ReadQuery query) {
        if (!writers.containsKey(type.name())) {
            throw ApiFailure.notFound();
        }
        var document = document(call, type, null);
        return state.changing(
                () -> Answer.rendered(201, Renderer.of(state, schema, query).one(writer.create(document))));
    }

    private Answer update(ResourceType type, Writer writer, Call call, @Nullable String id, ReadQuery query) {
        var document = document(call, type, id);
        return state.changing(() -> {
            var row = visible(type, id, query);
            writer.update(row, document);
            return Answer.rendered(200, Renderer.of(state, schema, query).one(row));
        });
    }

    private Answer delete(ResourceType type, Writer writer, @Nullable String id, ReadQuery query) {
        return state.changing(() -> {
            writer.delete(visible(type, id, query));
            var gone = new LinkedHashMap<String, Object>();
            gone.put("meta", Map.of());
            return Answer.jsonApi(200, gone);
        });
    }

    private Row visible(ResourceType type, @Nullable String id, ReadQuery query) {
        try {
            return state.tables()
                    .find(type.name(), Long.parseLong(String.valueOf(id)))
                    .filter(query.filter())
                    .orElseThrow(ApiFailure::notFound);
        } catch (NumberFormatException _) {
            throw ApiFailure.notFound();
        }
    }

    /// Other media types are refused as a bad request, since the contract knows no 415.
    private static WriteDocument document(Call call, ResourceType type, @Nullable String id) {
        var mediaType = call.header("Content-Type").orElse("").split(";")[0].strip();
        if (!MEDIA_TYPES.contains(mediaType)) {
            throw ApiFailure.malformedPayload("/");
        }
        return WriteDocument.parse(call.body(), type.name(), id);
    }
}
