package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `GET /applications` (reference, section 4.2). The ids of job, stage and candidate are attributes, so that
/// nothing has to come along.
final class ApplicationSource implements Source {
    /// For wherever applications come along.
    static final String FIELDS = "job_id,candidate_id,stage_id,first_name,last_name,email,phone,concealed,"
            + "internal_candidate,external_system_reference,hired_at,rejected_at,created_at,updated_at";

    private record Attributes(
            @Nullable String jobId,
            @Nullable String candidateId,
            @Nullable String stageId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Boolean concealed,
            @Nullable Boolean internalCandidate,
            @Nullable String externalSystemReference,
            @Nullable Instant hiredAt,
            @Nullable Instant rejectedAt,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {}

    @Override
    public String path() {
        return "/applications";
    }

    @Override
    public Query whole(Scope scope) {
        return Source.visible("filter[job_visibility]", scope).and("fields[applications]", FIELDS);
    }

    @Override
    public Query barely(Scope scope) {
        return Source.visible("filter[job_visibility]", scope).and("fields[applications]", "updated_at");
    }

    @Override
    public MirroredApplication read(String id, Resource resource, Included included) {
        var attributes = resource.attributes(Attributes.class);
        var job = attributes.jobId();
        if (job == null || !JobId.isOne(job)) {
            throw new Senseless("it names no job");
        }
        return new MirroredApplication(
                new ApplicationId(id),
                new JobId(job),
                attributes.candidateId() == null ? null : new AtsCandidateId(attributes.candidateId()),
                attributes.stageId() == null ? null : new StageId(attributes.stageId()),
                Clean.line(attributes.firstName()),
                Clean.line(attributes.lastName()),
                Clean.email(attributes.email()),
                Clean.line(attributes.phone()),
                Boolean.TRUE.equals(attributes.concealed()),
                Boolean.TRUE.equals(attributes.internalCandidate()),
                Clean.line(attributes.externalSystemReference()),
                Clean.time(attributes.createdAt()),
                Clean.time(attributes.hiredAt()),
                Clean.time(attributes.rejectedAt()),
                Clean.time(attributes.updatedAt()));
    }
}
