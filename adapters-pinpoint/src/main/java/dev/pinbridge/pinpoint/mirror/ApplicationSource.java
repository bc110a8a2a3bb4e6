package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;

/// `GET /applications` (reference, section 4.2). The ids of job, stage and candidate are attributes, so that
/// nothing has to come along.
final class ApplicationSource implements Source {
    /// For wherever applications come along.
    static final String FIELDS = "job_id,candidate_id,stage_id,first_name,last_name,email,phone,concealed,"
            + "internal_candidate,external_system_reference,hired_at,rejected_at,created_at,updated_at";

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
        var job = resource.text("job_id");
        if (job == null || !JobId.isOne(job)) {
            throw new Senseless("it names no job");
        }
        var candidate = resource.text("candidate_id");
        var stage = resource.text("stage_id");
        return new MirroredApplication(
                new ApplicationId(id),
                new JobId(job),
                candidate == null ? null : new AtsCandidateId(candidate),
                stage == null ? null : new StageId(stage),
                Clean.line(resource.text("first_name")),
                Clean.line(resource.text("last_name")),
                Clean.email(resource.text("email")),
                Clean.line(resource.text("phone")),
                resource.isSo("concealed"),
                resource.isSo("internal_candidate"),
                Clean.line(resource.text("external_system_reference")),
                Clean.time(resource.time("created_at")),
                Clean.time(resource.time("hired_at")),
                Clean.time(resource.time("rejected_at")),
                Clean.time(resource.time("updated_at")));
    }
}
