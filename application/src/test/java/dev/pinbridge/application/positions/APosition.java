package dev.pinbridge.application.positions;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.application.integration.AnIntegration;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.UUID;

/// Positions and jobs as a test needs them; each is another one.
public final class APosition {
    private APosition() {}

    public static Position aPosition(OrganisationId organisation) {
        return aPosition(organisation, Times.NOON);
    }

    public static Position aPosition(OrganisationId organisation, Instant createdAt) {
        return new Position(
                new PositionId(UUID.randomUUID()),
                organisation,
                new PositionDetails(
                        "Kærlighedsgartner:in (m/w/d) \u2014 מהנדסת",
                        "Première ligne\n\tдругая строка 🪴",
                        "Ærø",
                        null,
                        null),
                null,
                createdAt,
                AnOrganisation.somebody());
    }

    /// Numbers have up to 19 digits at the ATS.
    public static JobSummary aJob(String id) {
        return new JobSummary(
                new JobId(id),
                UUID.randomUUID().toString(),
                "Gärtner \"🌱\" 'O\\'",
                JobStatus.OPEN,
                "القاهرة",
                null,
                "full_time",
                null);
    }

    public static JobLink aLink(JobSummary job) {
        return aLink(job, Times.NOON);
    }

    public static JobLink aLink(JobSummary job, Instant seenAt) {
        return new JobLink(AnIntegration.ACCOUNT, job, seenAt, Times.minutesLater(1), AnOrganisation.somebody());
    }
}
