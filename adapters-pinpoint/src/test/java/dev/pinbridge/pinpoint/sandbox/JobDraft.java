package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job to be added: open, public and without demands unless said otherwise.
public final class JobDraft {
    private final Map<String, @Nullable Object> columns = new HashMap<>();
    private final List<Map<String, Object>> questions = new ArrayList<>();

    private JobDraft(String title) {
        columns.putAll(Map.of(
                "title", title,
                "description", "<p>" + title + "</p>",
                "status", "open",
                "visibility", "external",
                "employment_type", "permanent_full_time",
                "employment_type_text", "Permanent - Full Time",
                "workplace_type", "onsite",
                "workplace_type_text", "On-site",
                "selected_hiring_workflow_id", "1"));
        for (var demand : List.of("resume", "cover_letter", "personal_summary")) {
            columns.put(demand + "_requirement", "optional");
        }
        for (var flag : List.of("remote", "require_phone", "ask_for_address", "blind_screening")) {
            columns.put(flag, false);
        }
    }

    public static JobDraft titled(String title) {
        return new JobDraft(title);
    }

    public JobDraft status(String status) {
        return with("status", status);
    }

    /// `external`, `internal`, `confidential` or `private_job`.
    public JobDraft visibility(String visibility) {
        return with("visibility", visibility);
    }

    public JobDraft location(long location) {
        return with("location_id", location);
    }

    public JobDraft department(long department) {
        return with("department_id", department);
    }

    public JobDraft hiringManager(long user) {
        return with("hiring_manager_user_id", user);
    }

    public JobDraft recruiter(long user) {
        return with("recruitment_manager_user_id", user);
    }

    public JobDraft requireCv() {
        return with("resume_requirement", ApplicationRules.REQUIRED);
    }

    public JobDraft requirePhone() {
        return with("require_phone", true);
    }

    public JobDraft requireAddress() {
        return with("ask_for_address", true);
    }

    public JobDraft requireSummary() {
        return with("personal_summary_requirement", ApplicationRules.REQUIRED);
    }

    /// One that is answered by choosing among these.
    public JobDraft choice(String title, boolean required, String... options) {
        questions.add(Map.of(
                "title",
                title,
                "question_type",
                "multiple_choice",
                "required",
                required,
                "banked",
                false,
                "multiple_choice_options",
                List.of(options)));
        return this;
    }

    public JobDraft question(String title, String type, boolean required) {
        questions.add(Map.of("title", title, "question_type", type, "required", required, "banked", false));
        return this;
    }

    /// Any other attribute, by its name in the API.
    public JobDraft with(String attribute, @Nullable Object value) {
        columns.put(attribute, value);
        return this;
    }

    Map<String, @Nullable Object> columns(Instant now) {
        var all = new HashMap<String, @Nullable Object>(columns);
        var neverOpened = List.of("draft", "pending_approval").contains(String.valueOf(all.get("status")));
        if (!neverOpened) {
            all.putIfAbsent("opened_at", now.truncatedTo(ChronoUnit.SECONDS));
        }
        return all;
    }

    List<Map<String, Object>> questions() {
        return questions;
    }
}
