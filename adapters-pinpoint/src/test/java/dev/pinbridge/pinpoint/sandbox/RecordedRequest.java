package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request as the company saw it: what was asked, never the key nor the body. `path` is without the company's
/// segment, such as `/api/v1/jobs`; `query` is as sent.
public record RecordedRequest(
        String method, String path, @Nullable String query, List<String> headerNames) {
    public RecordedRequest {
        headerNames = List.copyOf(headerNames);
    }
}
