package dev.pinbridge.pinpoint.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What another process can have done to a company, for measurements. Nothing like it exists at Pinpoint.
/// Parameters are in the query, answers are JSON:
///
/// - `POST admin/seed?applications=&seed=` fills it as [LargeCompany] says
/// - `POST admin/change?touched=&deleted=&seed=&types=` lets something happen, see [Churn]
/// - `POST admin/webhook?url=&secret=` and optionally
///   `timeout_millis=&first_pause_millis=&lost=&doubled=&reordered=&seed=`
/// - `DELETE admin/webhook`; `GET admin/webhook` tells what became of the events
/// - `GET admin/dump/applications` and optionally `fields=&from=&limit=&hashes=true`, see [Dump]
final class AdminCalls {
    private final State state;
    private final Schema schema;

    AdminCalls(State state, Schema schema) {
        this.state = state;
        this.schema = schema;
    }

    /// @param path without the company's segment
    Optional<Answer> answer(Call call, List<String> path) {
        if (path.size() < 2 || !path.getFirst().equals("admin")) {
            return Optional.empty();
        }
        try {
            return answer(call.method(), path.subList(1, path.size()), parameters(call));
        } catch (IllegalArgumentException malformed) {
            return Optional.of(ApiFailure.malformedQuery(String.valueOf(malformed.getMessage()))
                    .answer());
        } catch (ApiFailure failure) {
            return Optional.of(failure.answer());
        }
    }

    private Optional<Answer> answer(String method, List<String> path, Map<String, String> parameters) {
        var given = new Parameters(parameters);
        return switch (method + " " + path.getFirst() + " " + path.size()) {
            case "POST seed 1" -> Optional.of(seed(given));
            case "POST change 1" -> Optional.of(change(given));
            case "POST webhook 1" -> Optional.of(setWebhook(given));
            case "DELETE webhook 1" -> {
                state.changing(() -> {
                    state.webhooks().switchOff();
                    return path;
                });
                yield Optional.of(webhook());
            }
            case "GET webhook 1" -> Optional.of(webhook());
            case "GET dump 2" -> schema.type(path.get(1)).map(type -> dump(type, given));
            default -> Optional.empty();
        };
    }

    private record Parameters(Map<String, String> values) {
        String text(String name, String otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(text(name, Integer.toString(otherwise)));
        }

        long seed() {
            return Long.parseLong(text("seed", "1"));
        }

        double share(String name) {
            return Double.parseDouble(text(name, "0"));
        }

        Duration millis(String name, Duration otherwise) {
            return Duration.ofMillis(Long.parseLong(text(name, Long.toString(otherwise.toMillis()))));
        }

        List<String> list(String name, List<String> otherwise) {
            return List.of(text(name, String.join(",", otherwise)).split(","));
        }
    }

    private Answer seed(Parameters given) {
        LargeCompany.fill(state, given.number("applications", 1000), given.seed());
        return json(counts());
    }

    private Answer change(Parameters given) {
        var types = given.list("types", Churn.TYPES);
        if (!Churn.TYPES.containsAll(types)) {
            throw new IllegalArgumentException("types");
        }
        return json(
                new Churn(state, types, given.seed()).happens(given.number("touched", 0), given.number("deleted", 0)));
    }

    private Answer setWebhook(Parameters given) {
        var webhooks = state.webhooks();
        var url = URI.create(given.text("url", ""));
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("url");
        }
        webhooks.pace(new WebhookPace(
                given.millis("timeout_millis", WebhookPace.USUAL.timeout()),
                given.millis("first_pause_millis", WebhookPace.USUAL.firstPause())));
        webhooks.disorder(new WebhookDisorder(
                given.share("lost"), given.share("doubled"), given.share("reordered"), given.seed()));
        state.changing(() -> {
            webhooks.sendTo(url, given.text("secret", "secret"));
            return url;
        });
        return webhook();
    }

    private Answer webhook() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("on", state.webhooks().isOn());
        answer.put("counts", state.webhooks().counts());
        return json(answer);
    }

    private Answer dump(ResourceType type, Parameters given) {
        var fields = given.text("fields", "");
        var query = fields.isEmpty() ? "" : "fields[" + type.name() + "]=" + fields;
        var lines = new Dump(state, schema)
                .of(
                        type,
                        QueryReader.single(schema, type, Query.parse(query)),
                        given.number("from", 0),
                        given.number("limit", Integer.MAX_VALUE),
                        given.text("hashes", "false").equals("true"));
        return Answer.of(200, "application/x-ndjson", lines);
    }

    private Map<String, Integer> counts() {
        return state.locked(() -> Churn.TYPES.stream()
                .collect(Collectors.toMap(
                        type -> type, type -> state.tables().all(type).size())));
    }

    private static Answer json(Object value) {
        return Answer.of(200, "application/json", Json.bytes(value));
    }

    private static Map<String, String> parameters(Call call) {
        return Query.parse(call.query()).parameters().stream()
                .filter(Predicate.not(parameter -> parameter.value().isEmpty()))
                .collect(Collectors.toMap(Query.Parameter::name, Query.Parameter::value, (_, last) -> last));
    }
}
