package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import dev.pinbridge.pinpoint.jsonapi.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/// `GET /applications` (reference, section 4.2). Those for confidential jobs are left out unless all kinds of
/// visibility are named.
final class PinpointApplications implements AtsApplications {
    private static final ApplicationMapping MAPPING = Mappers.getMapper(ApplicationMapping.class);
    private static final Query LINES = Query.NONE
            .and("filter[job_visibility]", "external,internal,confidential,private_job")
            .and("include", "job,stage")
            .and("fields[applications]", "candidate_id,job_id,external_system_reference,created_at,job,stage")
            .and("fields[jobs]", "title")
            .and("fields[stages]", "name")
            .and("sort", "-created_at");

    private final PinpointReader reader;

    PinpointApplications(PinpointReader reader) {
        this.reader = reader;
    }

    /// An application without a job, if there is such a thing, is left out: it cannot be for the job in question.
    @Override
    public List<AtsApplication> ofPerson(AtsCredentials credentials, EmailAddress email) {
        return list(credentials, "filter[candidate_email]", email.value())
                .flatMap(Optional::stream)
                .toList();
    }

    /// The references are compared once more, and an application that makes no sense is trouble: whoever asks is
    /// about to send again what is not here.
    @Override
    public List<AtsApplication> withReference(AtsCredentials credentials, String reference) {
        return list(credentials, "filter[external_system_reference]", reference)
                .map(application -> application.orElseThrow(Trouble::senseless))
                .filter(application -> reference.equals(application.reference()))
                .toList();
    }

    private Stream<Optional<AtsApplication>> list(AtsCredentials credentials, String filter, String value) {
        return reader
                .pages(credentials, "/applications", LINES.and(filter, value), Capability.READ_APPLICATIONS)
                .stream()
                .flatMap(page -> page.data().stream().map(resource -> application(page, resource)))
                .distinct();
    }

    private static Optional<AtsApplication> application(Document page, Resource resource) {
        if (resource.id() == null) {
            throw Trouble.senseless();
        }
        var id = new ApplicationId(resource.id());
        var attributes = resource.attributes(ApplicationAttributes.class);
        return resource.relatedId("job")
                .or(() -> Optional.ofNullable(attributes.jobId()))
                .filter(JobId::isOne)
                .map(job -> MAPPING.application(
                        id, new JobId(job), attributes, jobTitle(page, resource), stage(page, resource)));
    }

    private static @Nullable String jobTitle(Document page, Resource application) {
        return page.related(application, "job", "jobs")
                .map(job -> job.attributes(Titled.class).title())
                .orElse(null);
    }

    private static @Nullable String stage(Document page, Resource application) {
        return page.related(application, "stage", "stages")
                .map(stage -> stage.attributes(Named.class).name())
                .orElse(null);
    }

    private record Titled(@Nullable String title) {}

    private record Named(@Nullable String name) {}
}
