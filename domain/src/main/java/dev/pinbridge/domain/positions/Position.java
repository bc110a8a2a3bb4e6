package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something an organisation hires for in cord.
///
/// @param link the job of the ATS that receives its people; null while not linked
public record Position(
        PositionId id,
        OrganisationId organisation,
        PositionDetails details,
        @Nullable JobLink link,
        Instant createdAt,
        PersonId createdBy) {
    public Position edited(PositionDetails newDetails) {
        return new Position(id, organisation, newDetails, link, createdAt, createdBy);
    }

    public Position linked(JobLink to) {
        return new Position(id, organisation, details, to, createdAt, createdBy);
    }

    public Position unlinked() {
        return new Position(id, organisation, details, null, createdAt, createdBy);
    }
}
