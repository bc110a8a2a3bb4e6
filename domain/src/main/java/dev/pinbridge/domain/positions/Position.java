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

    /// The recruiter knows what changed about the job. One that did not change is left as it is.
    /// @param takesOver whether the position gets the job's description, if that changed
    public Position driftAccepted(boolean takesOver) {
        if (link == null) {
            return this;
        }
        var drift = link.drift();
        var text = takesOver && drift != null ? drift.description() : null;
        var newDetails = text == null ? details : details.described(text);
        return new Position(id, organisation, newDetails, link.accepted(), createdAt, createdBy);
    }

    public Position unlinked() {
        return new Position(id, organisation, details, null, createdAt, createdBy);
    }
}
