package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The calls of each organisation.
@DrivenPort
public interface Calls {
    /// @return false when there is one of the same kind of origin and reference already; nothing is added then
    boolean add(Call call);

    /// Replaces what is known of it.
    void update(Call call);

    Optional<Call> find(OrganisationId organisation, CallId id);

    /// As [#find], and nobody else changes it, or what it is matched with, before the transaction ends.
    Optional<Call> lock(OrganisationId organisation, CallId id);

    /// Remembers that it came to be known that way, too, unless another one did. Nothing when the origin has no
    /// reference.
    void alsoKnownAs(Call call, CallOrigin origin);

    /// The one that came to be known that way, at first or later; whoever else looks for it so waits until the
    /// transaction ends.
    Optional<Call> lock(OrganisationId organisation, CallOrigin origin);

    /// Those that are expected because of an invite to the whole series of that UID; locked.
    List<Call> lockSeries(OrganisationId organisation, String uid);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Call> findAll(OrganisationId organisation, Collection<CallId> ids);

    /// As [#findAll], and nobody else changes them before the transaction ends.
    List<Call> lockAll(OrganisationId organisation, Collection<CallId> ids);

    /// The one that is expected there and begins in that time, the one that begins first; locked.
    Optional<Call> lockExpected(OrganisationId organisation, JoinLink link, Instant from, Instant to);

    /// Those that are expected because of an interview that the mirror of the account has no longer, or not at a
    /// time, some at most.
    List<Call> withoutInterview(OrganisationId organisation, AccountName account, int most);

    /// Those that are expected because of an interview of the account and begin at or after that time, some at
    /// most.
    List<Call> ofInterviews(OrganisationId organisation, AccountName account, Instant from, int most);
}
