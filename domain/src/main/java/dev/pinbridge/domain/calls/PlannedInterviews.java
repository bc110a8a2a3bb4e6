package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.List;

/// The mirrored interviews that have a time, as calls to come. Follows what is mirrored at once.
@DrivenPort
public interface PlannedInterviews {
    /// Those behind the place, in the order in which the mirror changed them, then by id, `size` at most. Of
    /// those that begin before `from` only the ones of which there is a call.
    List<PlannedInterview> changedBehind(
            OrganisationId organisation, AccountName account, PlannedInterview.Place place, Instant from, int size);

    /// Up to when those of the account were turned into calls; [Instant#EPOCH] when they never were.
    Instant readTo(OrganisationId organisation, AccountName account);

    void readTo(OrganisationId organisation, AccountName account, Instant to);
}
