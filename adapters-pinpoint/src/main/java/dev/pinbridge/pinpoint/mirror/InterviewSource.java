package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `GET /interviews` (reference, section 4.7).
final class InterviewSource implements Source {
    private static final String ATTRIBUTES =
            "start_at,end_at,status,presence,interviewable_id,interviewable_type,updated_at,stage,interview_parts";
    private static final String PARTS = "position,conferencing_join_url,conferencing_provider_name,interviewing_users";

    @Override
    public String path() {
        return "/interviews";
    }

    @Override
    public Query whole(Scope scope) {
        return query(scope, ATTRIBUTES, "stage,interview_parts.interviewing_users");
    }

    /// And the applications that they are about.
    Query withApplications(Scope scope) {
        return query(scope, ATTRIBUTES + ",interviewable", "stage,interview_parts.interviewing_users,interviewable")
                .and("fields[applications]", ApplicationSource.FIELDS);
    }

    private static Query query(Scope scope, String fields, String include) {
        return Source.visible("filter[job_visibility]", scope)
                .and("include", include)
                .and("fields[interviews]", fields)
                .and("fields[interview_parts]", PARTS)
                .and("fields[stages]", "position")
                .and("fields[users]", "email");
    }

    @Override
    public Query barely(Scope scope) {
        return Source.visible("filter[job_visibility]", scope).and("fields[interviews]", "updated_at");
    }

    @Override
    public MirroredInterview read(String id, Resource resource, Included included) {
        return new MirroredInterview(
                new InterviewId(id),
                application(resource),
                resource.relatedId("stage").map(StageId::new).orElse(null),
                Clean.time(resource.time("start_at")),
                Clean.time(resource.time("end_at")),
                Clean.line(resource.text("status")),
                Clean.line(resource.text("presence")),
                parts(resource, included),
                Clean.time(resource.time("updated_at")));
    }

    /// The words for the type are not documented for interviews (reference, section 4.7).
    private static @Nullable ApplicationId application(Resource resource) {
        var type = resource.text("interviewable_type");
        var id = resource.text("interviewable_id");
        var isOther = type != null && !type.equalsIgnoreCase("Application") && !type.equalsIgnoreCase("applications");
        return isOther || id == null ? null : new ApplicationId(id);
    }

    private static List<MirroredInterview.Part> parts(Resource interview, Included included) {
        var came = included.many(interview, "interview_parts", "interview_parts");
        if (came.size() < interview.relatedIds("interview_parts").size()) {
            throw new Senseless("a part of it did not come along");
        }
        return came.stream()
                .map(InterviewSource::part)
                .sorted(Comparator.comparingInt(MirroredInterview.Part::position)
                        .thenComparing(MirroredInterview.Part::id))
                .toList();
    }

    private static MirroredInterview.Part part(Resource resource) {
        return new MirroredInterview.Part(
                Objects.requireNonNull(resource.id(), "came along by its id"),
                Objects.requireNonNullElse(resource.number("position"), 0),
                Clean.url(resource.text("conferencing_join_url")),
                Clean.line(resource.text("conferencing_provider_name")),
                resource.relatedIds("interviewing_users").stream()
                        .map(AtsUserId::new)
                        .toList());
    }
}
