package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import dev.pinbridge.pinpoint.positions.StatusWords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `GET /jobs` (reference, section 4.1). Relationships count as fields in JSON:API.
final class JobSource implements Source {
    private record Attributes(
            @Nullable String uuid,
            @Nullable String title,
            @Nullable String status,
            @Nullable String visibility,
            @Nullable List<@Nullable String> usersEmailsWithJobLevelVisibility,
            @Nullable Instant updatedAt) {}

    private record StageAttributes(
            @Nullable String name,
            @Nullable String basicType,
            @Nullable Integer position) {}

    private record Named(@Nullable String name) {}

    @Override
    public String path() {
        return "/jobs";
    }

    @Override
    public Query whole(Scope scope) {
        return Source.visible("filter[visibility]", scope)
                .and("include", "location,department,hiring_manager_user,recruitment_manager_user,stages")
                .and(
                        "fields[jobs]",
                        "uuid,title,status,visibility,updated_at,location,department,hiring_manager_user,"
                                + "recruitment_manager_user,stages,users_emails_with_job_level_visibility")
                .and("extra_fields[jobs]", "users_emails_with_job_level_visibility")
                .and("fields[locations]", "name")
                .and("fields[departments]", "name")
                .and("fields[users]", "email")
                .and("fields[stages]", "name,basic_type,position");
    }

    @Override
    public Query barely(Scope scope) {
        return Source.visible("filter[visibility]", scope).and("fields[jobs]", "updated_at");
    }

    @Override
    public MirroredJob read(String id, Resource resource, Included included) {
        if (!JobId.isOne(id)) {
            throw new Senseless("its id is no number");
        }
        var attributes = resource.attributes(Attributes.class);
        return new MirroredJob(
                new JobId(id),
                Clean.line(attributes.uuid()),
                Objects.requireNonNullElse(Clean.line(attributes.title()), "Job " + id),
                StatusWords.status(attributes.status()),
                visibility(attributes.visibility()),
                name(resource, "location", "locations", included),
                name(resource, "department", "departments", included),
                user(resource, "recruitment_manager_user"),
                user(resource, "hiring_manager_user"),
                stages(resource, included),
                emails(attributes.usersEmailsWithJobLevelVisibility()),
                Clean.time(attributes.updatedAt()));
    }

    private static JobVisibility visibility(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "external" -> JobVisibility.EXTERNAL;
            case "internal" -> JobVisibility.INTERNAL;
            case "confidential" -> JobVisibility.CONFIDENTIAL;
            case "private_job" -> JobVisibility.PRIVATE;
            default -> JobVisibility.OTHER;
        };
    }

    private static @Nullable String name(Resource job, String relationship, String type, Included included) {
        return included.one(job, relationship, type)
                .map(resource -> Clean.line(resource.attributes(Named.class).name()))
                .orElse(null);
    }

    private static @Nullable AtsUserId user(Resource job, String relationship) {
        return job.relatedId(relationship).map(AtsUserId::new).orElse(null);
    }

    private static List<MirroredJob.Stage> stages(Resource job, Included included) {
        return included.many(job, "stages", "stages").stream()
                .map(JobSource::stage)
                .sorted(Comparator.comparingInt(MirroredJob.Stage::position)
                        .thenComparing(stage -> stage.id().value()))
                .toList();
    }

    private static MirroredJob.Stage stage(Resource resource) {
        var id = Objects.requireNonNull(resource.id(), "came along by its id");
        var attributes = resource.attributes(StageAttributes.class);
        return new MirroredJob.Stage(
                new StageId(id),
                Objects.requireNonNullElse(Clean.line(attributes.name()), "Stage " + id),
                Clean.line(attributes.basicType()),
                Objects.requireNonNullElse(attributes.position(), 0));
    }

    private static List<String> emails(@Nullable List<@Nullable String> raw) {
        return raw == null
                ? List.of()
                : raw.stream()
                        .map(Clean::email)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
