package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Many conversations whose candidates are sent together.
///
/// @param askedBy who started it, or ran it again last
/// @param cancellation null unless somebody cancelled it, and nobody has run it again since
public record BulkForwarding(
        BulkId id,
        OrganisationId organisation,
        PersonId startedBy,
        Instant startedAt,
        PersonId askedBy,
        @Nullable Cancellation cancellation) {
    /// The most conversations that are sent together.
    public static final int MAX_ROWS = 500;

    public record Cancellation(PersonId by, Instant at) {}

    /// Cancelling twice keeps the first.
    public BulkForwarding cancel(PersonId by, Instant at) {
        return cancellation != null
                ? this
                : new BulkForwarding(id, organisation, startedBy, startedAt, askedBy, new Cancellation(by, at));
    }

    public BulkForwarding runAgain(PersonId by) {
        return new BulkForwarding(id, organisation, startedBy, startedAt, by, null);
    }
}
