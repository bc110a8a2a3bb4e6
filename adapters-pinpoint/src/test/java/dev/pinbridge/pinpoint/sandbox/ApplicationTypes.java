package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Applications with the answers given in them, and comments.
final class ApplicationTypes {
    static final Set<String> BASIC_TYPES = Set.of("applied", "review", "interview", "offer", "hired", "rejected");
    private static final Map<String, String> COMMENTABLES =
            Map.of("Application", "applications", "Candidate", "candidates");
    private static final Set<String> COMMENTABLE_CLASSES = Set.of(
            "Application", "Candidate", "JobSeeker", "Task", "Job", "ReferenceCheckSubmission", "PinpointCheckOrder");

    /// What blind screening hides. How hidden values look is unknown; here they are null.
    private static final Set<String> CONCEALED = Stream.concat(
                    ApplicationAttributes.OF_THE_PERSON.stream(),
                    Stream.of("full_name", "preferred_pronouns", "linkedin_url", "summary", "attachments"))
            .collect(Collectors.toUnmodifiableSet());

    private ApplicationTypes() {}

    static List<ResourceType> of(State state) {
        return List.of(applications(state), answers(state.tables()), comments(state.tables()));
    }

    private static ResourceType applications(State state) {
        var tables = state.tables();
        var lastListed = tables.latest("applications", "listed_at");
        var applications = new ResourceType("applications")
                .attributes("uuid", "first_name", "last_name")
                .computed("full_name", ApplicationTypes::fullName)
                .attributes("preferred_name", "preferred_pronouns", "email", "phone", "phone_iso2", "date_of_birth")
                .attributes("linkedin_url", "summary", "national_identifier", "address1", "address2", "town")
                .attributes("state_province", "postcode", "country", "country_code", "country_code_alpha3")
                .attributes("country_name", "locale", "channel", "channel_source", "candidate_id", "job_id")
                .attributes("job_posting_id", "stage_id", "internal_candidate", "concealed", "is_demo")
                .attributes("external_system_reference", "start_on", "hired_at", "rejected_at", "ai_score")
                .extra("attachments", row -> attachments(state, row))
                .extra("average_rating", row -> row.get("average_rating"))
                .extra("tags", row -> row.get("tags"))
                .extra(
                        "days_in_current_stage",
                        row -> row.instant("stage_entered_at")
                                .map(since ->
                                        Duration.between(since, state.now()).toDays())
                                .orElse(0L))
                .timestamps()
                .listedWhen(
                        row -> row.instant("listed_at")
                                .filter(state.now()::isBefore)
                                .isEmpty(),
                        () -> !state.now().isBefore(lastListed.time()))
                .veiled(new Veil("job_visibility", "job_id", of(tables, "jobs", "job_id", "visibility")))
                .filter("uuid", Filter.texts("uuid"))
                .owned(tables, "candidate_id")
                .filter(
                        "candidate_email",
                        Filter.textsIgnoringCase(of(tables, "candidates", "candidate_id", "email")),
                        emails -> withEmails(tables, emails))
                .filter("candidate_phone", Filter.texts(of(tables, "candidates", "candidate_id", "phone")))
                .filter(
                        "external_system_reference",
                        Filter.texts("external_system_reference"),
                        references -> withReferences(tables, references))
                .filter("internal_candidate", Filter.flag(row -> row.is("internal_candidate")))
                .owned(tables, "job_id")
                .filter("job_posting_id", Filter.id("job_posting_id"))
                .filter("locale", Filter.texts("locale"))
                .filter("stage_id", Filter.id("stage_id"))
                .filter("stage_basic_type", Filter.words(BASIC_TYPES, of(tables, "stages", "stage_id", "basic_type")))
                .filter("concealed", Filter.flag(row -> row.is("concealed")))
                .relation("job", Relation.one(tables, "jobs", "job_id"))
                .relation("job_posting", Relation.empty(false, "job_postings"))
                .relation("hris_reference", Relation.empty(false, "hris_references"))
                .relation("onboarding_application", Relation.empty(false, "onboarding_applications"))
                .relation("document_requests", Relation.empty(true, "document_requests"))
                .relation("offers", Relation.empty(true, "offers"))
                .relation("custom_attributes", Relation.empty(true, "custom_attributes"))
                .relation("structured_section_responses", Relation.empty(true, "structured_section_responses"))
                .relation("scorecard_ratings", Relation.empty(true, "scorecard_ratings"))
                .relation("scorecard_notes", Relation.empty(true, "scorecard_notes"))
                .relation("scorecard_answers", Relation.empty(true, "scorecard_answers"))
                .relation("user_scorecards", Relation.empty(true, "user_scorecards"))
                .relation("stage", Relation.one(tables, "stages", "stage_id"))
                .relation("furthest_stage", Relation.one(tables, "stages", "furthest_stage_id"))
                .relation("candidate", Relation.one(tables, "candidates", "candidate_id"))
                .relation("answers", Relation.many(tables, "answers", "application_id"))
                .relation("comments", Relation.commentsOf(tables, "Application"));
        CONCEALED.forEach(applications::concealed);
        return applications;
    }

    private static ResourceType answers(Tables tables) {
        return new ResourceType("answers")
                .attributes("title", "question_type", "text_answer", "boolean_answer", "date_answer")
                .attributes("date_from_answer", "date_to_answer", "number_answer", "url_answer")
                .attributes("multiple_choice_answer", "document_answer")
                .timestamps()
                .relation("question", Relation.one(tables, "questions", "question_id"));
    }

    private static ResourceType comments(Tables tables) {
        return new ResourceType("comments")
                .attributes("body_text", "commentable_id", "commentable_type", "private_comment", "user_id")
                .timestamps()
                .filter("commentable_id", Filter.id("commentable_id"))
                .filter("commentable_type", Filter.words(COMMENTABLE_CLASSES, "commentable_type"))
                .relation("user", Relation.one(tables, "users", "user_id"))
                .relation("commentable", Relation.polymorphic(tables, "commentable", COMMENTABLES));
    }

    private static Collection<Row> withReferences(Tables tables, String value) {
        return Filter.values(value).stream()
                .flatMap(reference -> tables.folding("applications", "external_system_reference", reference).stream())
                .distinct()
                .toList();
    }

    private static Collection<Row> withEmails(Tables tables, String value) {
        return Filter.values(value.toLowerCase(Locale.ROOT)).stream()
                .flatMap(email -> tables.folding("candidates", "email", email).stream())
                .flatMap(candidate -> tables.referring("applications", "candidate_id", candidate.id()).stream())
                .toList();
    }

    /// A column of the row that a column of ours points to.
    static Function<Row, @Nullable String> of(Tables tables, String type, String column, String wanted) {
        return row -> row.reference(column)
                .flatMap(id -> tables.find(type, id))
                .flatMap(other -> Optional.ofNullable(other.text(wanted)))
                .orElse(null);
    }

    static String fullName(Row person) {
        return Stream.of("first_name", "last_name")
                .flatMap(column -> Stream.ofNullable(person.text(column)))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /// The context of anything but the CV is unknown; the ones used here are ours.
    private static List<Map<String, Object>> attachments(State state, Row application) {
        return Attachment.of(application).stream()
                .map(attachment -> {
                    var item = new LinkedHashMap<String, Object>();
                    item.put("context", attachment.context());
                    item.put("filename", attachment.filename());
                    item.put("url", state.url() + attachment.path());
                    return (Map<String, Object>) item;
                })
                .toList();
    }
}
