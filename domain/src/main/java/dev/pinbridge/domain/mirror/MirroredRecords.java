package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The records of each account as they were last read at the ATS.
@DrivenPort
public interface MirroredRecords {
    /// Adds or replaces them; of two with the same key the last one counts. What was kept aside under the same
    /// key is forgotten. A record that is as it was costs no write. Notes which hiring roles changed by that, for
    /// [HiringRoleChanges].
    /// @return how many were not as they were
    int save(OrganisationId organisation, AccountName account, List<MirroredRecord> records, Instant at);

    Optional<MirroredRecord> find(OrganisationId organisation, AccountName account, RecordKind kind, String key);

    /// The keys of those whose id is a number above `above` and, unless null, not above `upTo`, upwards. Those
    /// whose id is no number are left out.
    List<String> keysBetween(
            OrganisationId organisation, AccountName account, RecordKind kind, long above, @Nullable Long upTo);

    /// Removes those that are there.
    /// @return how many
    int remove(OrganisationId organisation, AccountName account, RecordKind kind, Collection<String> keys);

    /// Removes the confidential and private jobs, and the applications and interviews that belong to them.
    /// @return how many records
    int removeRestricted(OrganisationId organisation, AccountName account);

    /// Removes everything of the account, what is kept aside included.
    void removeAll(OrganisationId organisation, AccountName account);

    /// Remembers what could not be read. One without a key replaces an earlier one without a key.
    void keepAside(
            OrganisationId organisation,
            AccountName account,
            RecordKind kind,
            Collection<Unreadable> unreadable,
            Instant at);

    /// What could not be read, by key, 100 at most.
    List<Unreadable> aside(OrganisationId organisation, AccountName account, RecordKind kind);

    /// How many there are of a kind, and how many of it are kept aside.
    Counts count(OrganisationId organisation, AccountName account, RecordKind kind);

    /// @param records readable ones
    record Counts(long records, long aside) {}
}
