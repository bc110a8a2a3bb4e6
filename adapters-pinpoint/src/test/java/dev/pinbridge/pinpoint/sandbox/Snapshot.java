package dev.pinbridge.pinpoint.sandbox;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A company as JSON: rows, keys and settings; not the mails, the faults and the recorded requests.
record Snapshot(Company company) {
    Map<String, Object> taken() {
        var state = company.state();
        var settings = state.settings();
        var snapshot = new LinkedHashMap<String, Object>();
        snapshot.put("apiOn", settings.apiOn());
        snapshot.put("refuseDuplicateApplications", settings.refuseDuplicateApplications());
        snapshot.put("enforceRequiredQuestions", settings.enforceRequiredQuestions());
        snapshot.put("webhook", webhook());
        snapshot.put("keys", keys());
        snapshot.put("lastIds", state.tables().lastIds());
        snapshot.put(
                "rows", state.tables().everything().stream().map(Snapshot::row).toList());
        return snapshot;
    }

    void restore(JsonNode snapshot) {
        var settings = company.state().settings();
        settings.apiOn(snapshot.path("apiOn").asBoolean());
        settings.refuseDuplicateApplications(
                snapshot.path("refuseDuplicateApplications").asBoolean());
        settings.enforceRequiredQuestions(
                snapshot.path("enforceRequiredQuestions").asBoolean());
        var webhook = snapshot.path("webhook");
        if (webhook.has("url")) {
            company.webhooks()
                    .sendTo(
                            URI.create(webhook.path("url").asString()),
                            webhook.path("secret").asString());
        }
        company.keys().all().keySet().forEach(company.keys()::revoke);
        for (var key : snapshot.path("keys").properties()) {
            company.keys().add(key.getKey(), permissions(key.getValue()));
        }
        var tables = company.state().tables();
        tables.everything().forEach(tables::delete);
        snapshot.path("rows").valueStream().forEach(row -> restore(row, tables));
        snapshot.path("lastIds")
                .properties()
                .forEach(last ->
                        tables.restoreLastId(last.getKey(), last.getValue().asLong()));
    }

    private Map<String, String> webhook() {
        return company.webhooks()
                .target()
                .map(target -> Map.of("url", target.url().toString(), "secret", target.secret()))
                .orElse(Map.of());
    }

    private Map<String, List<String>> keys() {
        var keys = new TreeMap<String, List<String>>();
        company.keys()
                .all()
                .forEach((key, permissions) -> keys.put(
                        key,
                        permissions.stream()
                                .map(permission -> permission.resource() + ":" + permission.verb())
                                .sorted()
                                .toList()));
        return keys;
    }

    private static Set<Permission> permissions(JsonNode names) {
        return names.valueStream()
                .map(name -> name.asString().split(":"))
                .map(parts -> new Permission(parts[0], Permission.Verb.valueOf(parts[1])))
                .collect(Collectors.toSet());
    }

    private static Map<String, @Nullable Object> row(Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.values()
                .forEach((column, value) ->
                        values.put(column, value instanceof Instant instant ? (Object) instant.toString() : value));
        var saved = new LinkedHashMap<String, @Nullable Object>();
        saved.put("type", row.type());
        saved.put("id", row.id());
        saved.put("values", values);
        return saved;
    }

    private static void restore(JsonNode saved, Tables tables) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var value : saved.path("values").properties()) {
            var plain = Json.plain(value.getValue());
            var isTime = value.getKey().endsWith("_at") && plain instanceof String;
            values.put(value.getKey(), isTime ? Instant.parse(String.valueOf(plain)) : plain);
        }
        tables.restore(saved.path("type").asString(), saved.path("id").asLong(), values);
    }
}
