package dev.pinbridge.pinpoint.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request that is answered with errors. The bodies are those of the contract, to the letter: `status` is a string,
/// and only validation errors and bad requests carry `source` (and `meta`), which are inferred.
final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Map<String, Object>> errors;

    private ApiFailure(int status, List<Map<String, Object>> errors) {
        super(errors.toString(), null, false, false);
        this.status = status;
        this.errors = errors;
    }

    /// `detail` for anything wrong with the query: the contract knows one wording only, so the parameter at fault is
    /// named in `source`.
    static ApiFailure malformedQuery(String parameter) {
        var error = error(400, "bad_request", "Bad Request", "Malformed query params");
        error.put("source", Map.of("parameter", parameter));
        return new ApiFailure(400, List.of(error));
    }

    /// The wording for a bad body is not documented; this one is ours, in the manner of the query's.
    static ApiFailure malformedPayload(String pointer) {
        var error = error(400, "bad_request", "Bad Request", "Malformed payload");
        error.put("source", Map.of("pointer", pointer));
        return new ApiFailure(400, List.of(error));
    }

    static ApiFailure invalidLocale(String locale) {
        return of(400, "bad_request", "Bad Request", locale + " is not a valid locale");
    }

    static ApiFailure unauthorized(String detail) {
        return of(401, "unauthorized", "Unauthorized", detail);
    }

    static ApiFailure forbidden(String detail) {
        return of(403, "forbidden", "Forbidden", detail);
    }

    static ApiFailure notFound() {
        return of(404, "not_found", "Not Found", "Record not found");
    }

    static ApiFailure tooManyRequests() {
        return of(429, "too_many_requests", "Too Many Requests", "Rate limit exceeded");
    }

    static ApiFailure internal() {
        return of(
                500,
                "internal_server_error",
                "Internal Server Error",
                "We've notified our engineers and hope to address this issue shortly.");
    }

    static ApiFailure invalid(List<Problem> problems) {
        return new ApiFailure(
                422, problems.stream().map(ApiFailure::validationError).toList());
    }

    static ApiFailure invalid(Problem problem) {
        return invalid(List.of(problem));
    }

    Answer answer() {
        return Answer.jsonApi(status, Map.of("errors", errors));
    }

    private static ApiFailure of(int status, String code, String title, String detail) {
        return new ApiFailure(status, List.of(error(status, code, title, detail)));
    }

    private static Map<String, Object> validationError(Problem problem) {
        var error =
                error(422, "unprocessable_entity", "Validation Error", problem.attribute() + " " + problem.message());
        error.put("source", Map.of("pointer", problem.pointer()));
        error.put(
                "meta", Map.of("attribute", problem.attribute(), "message", problem.message(), "code", problem.code()));
        return error;
    }

    private static Map<String, Object> error(int status, String code, String title, String detail) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("status", Integer.toString(status));
        error.put("title", title);
        error.put("detail", detail);
        return error;
    }
}
