package dev.pinbridge.domain.access;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// With whom calls were shared, by their e-mail addresses in lower case.
@DrivenPort
public interface CallShares {
    /// @return false when it was shared with them already
    boolean share(OrganisationId organisation, CallId call, String email, PersonId by, Instant at);

    /// @return false when it was not
    boolean unshare(OrganisationId organisation, CallId call, String email);
}
