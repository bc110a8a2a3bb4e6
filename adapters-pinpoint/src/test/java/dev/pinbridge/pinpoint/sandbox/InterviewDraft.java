package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An interview to be added, with one part for each call of [#part]. The words for its status are unknown; `scheduled`
/// is ours.
public final class InterviewDraft {
    private final Map<String, @Nullable Object> columns = new HashMap<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();

    private InterviewDraft() {
        columns.put("status", "scheduled");
    }

    public static InterviewDraft between(Instant start, Instant end) {
        return new InterviewDraft()
                .with("start_at", start.truncatedTo(ChronoUnit.SECONDS))
                .with("end_at", end.truncatedTo(ChronoUnit.SECONDS));
    }

    /// One that has no time yet.
    public static InterviewDraft unscheduled() {
        return new InterviewDraft();
    }

    public InterviewDraft part(@Nullable String joinUrl, Long... interviewers) {
        var part = new HashMap<String, Object>();
        part.put("company_id", 1L);
        part.put("position", parts.size() + 1L);
        part.put("interviewing_user_ids", Arrays.asList(interviewers));
        if (joinUrl != null) {
            part.put("conferencing_join_url", joinUrl);
            part.put("conferencing_provider_name", "Zoom");
        }
        parts.add(part);
        return this;
    }

    /// Any other attribute, by its name in the API.
    public InterviewDraft with(String attribute, @Nullable Object value) {
        columns.put(attribute, value);
        return this;
    }

    Map<String, @Nullable Object> columns() {
        return columns;
    }

    List<Map<String, Object>> parts() {
        return parts;
    }
}
