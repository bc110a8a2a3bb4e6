package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import dev.pinbridge.pinpoint.jsonapi.Trouble;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/// `GET /jobs` and `GET /jobs/{id}`. Only the list leaves confidential jobs out by default (reference, section
/// 4.1).
final class PinpointJobs implements AtsJobs {
    private static final JobMapping MAPPING = Mappers.getMapper(JobMapping.class);
    private static final int MOST_UUIDS = 100;

    private final PinpointReader reader;

    PinpointJobs(PinpointReader reader) {
        this.reader = reader;
    }

    @Override
    public List<JobSummary> open(AtsCredentials credentials) {
        return list(credentials, JobQueries.open(), PinpointJobs::summary, JobSummary::id);
    }

    @Override
    public Optional<Job> find(AtsCredentials credentials, JobId id) {
        return document(credentials, "/jobs/" + id.value()).map(PinpointJobs::job);
    }

    /// Whether a key that may read jobs may read what comes along with them is not documented (reference, section
    /// 1.1). One that may not sees the job without its questions.
    private Optional<Document> document(AtsCredentials credentials, String path) {
        try {
            return document(credentials, path, JobQueries.inFull());
        } catch (AtsDenied e) {
            if (e.loss().equals(new Loss.OfCapability(Capability.READ_JOBS))) {
                return document(credentials, path, JobQueries.plainly());
            }
            throw e;
        }
    }

    private Optional<Document> document(AtsCredentials credentials, String path, Query query) {
        return reader.find(credentials, path, query, Capability.READ_JOBS)
                .or(() -> reader.findIfUnderstood(
                        credentials, path, JobQueries.evenConfidential(query), Capability.READ_JOBS));
    }

    @Override
    public List<DescribedJob> withUuids(AtsCredentials credentials, Collection<String> uuids) {
        if (uuids.size() > MOST_UUIDS) {
            throw new IllegalArgumentException("at most " + MOST_UUIDS + " at a time, not " + uuids.size());
        }
        // A comma would make two of one, since it separates values.
        var usable = uuids.stream()
                .distinct()
                .filter(uuid -> uuid.matches("[0-9A-Za-z-]{1,64}"))
                .toList();
        return usable.isEmpty()
                ? List.of()
                : list(credentials, JobQueries.withUuids(usable), PinpointJobs::described, DescribedJob::id);
    }

    /// A row that moved from one page to the next while we read is there twice; the later reading counts.
    private <J> List<J> list(
            AtsCredentials credentials, Query query, BiFunction<Document, Resource, J> read, Function<J, JobId> id) {
        var byId = reader.pages(credentials, "/jobs", query, Capability.READ_JOBS).stream()
                .flatMap(page -> page.data().stream().map(resource -> read.apply(page, resource)))
                .collect(Collectors.toMap(id, Function.identity(), (_, later) -> later));
        return List.copyOf(byId.values());
    }

    private static Job job(Document document) {
        if (document.data().size() != 1) {
            throw Trouble.senseless();
        }
        var resource = document.data().getFirst();
        var attributes = resource.attributes(JobAttributes.class);
        return new Job(
                summary(document, resource),
                Description.of(attributes),
                Demands.of(attributes),
                Questions.of(document, resource),
                FirstStage.of(document, resource));
    }

    private static DescribedJob described(Document document, Resource resource) {
        return new DescribedJob(summary(document, resource), Description.of(resource.attributes(JobAttributes.class)));
    }

    private static JobSummary summary(Document document, Resource resource) {
        return MAPPING.summary(
                id(resource),
                resource.attributes(JobAttributes.class),
                name(document, resource, "location", "locations"),
                name(document, resource, "department", "departments"));
    }

    private static JobId id(Resource resource) {
        try {
            return new JobId(String.valueOf(resource.id()));
        } catch (InvalidValue _) {
            throw Trouble.senseless();
        }
    }

    private static @Nullable String name(Document document, Resource resource, String relationship, String type) {
        return document.related(resource, relationship, type)
                .map(place -> place.attributes(Named.class).name())
                .orElse(null);
    }

    private record Named(@Nullable String name) {}
}
