package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The applications in an account's mirror that calls may be about. Follows what is mirrored at once; each
/// look-up is on an index, and a fixed number of round trips whatever the number of calls.
@DrivenPort
public interface Prospects {
    /// How many applications or interviews are looked at by each clue: the latest applicants, and the interviews
    /// closest in time.
    int MOST = 200;

    /// Applications of somebody with one of the addresses or names, with each of their interviews; and those with
    /// an interview that was joined there, that one of the people with the addresses holds in the wider time, or
    /// that anybody holds in the closer time. A call for which there are none may be missing.
    Map<CallId, List<Prospect>> by(OrganisationId organisation, AccountName account, Map<CallId, Clues> clues);

    /// What these interviews are about, as far as they and their applications are mirrored.
    Map<InterviewId, Prospect> ofInterviews(
            OrganisationId organisation, AccountName account, Collection<InterviewId> interviews);

    /// An application with its interview that begins last; empty when it is not mirrored.
    Optional<Prospect> of(OrganisationId organisation, AccountName account, ApplicationId application);

    /// Who belongs to the company, of people with these addresses, in lower case.
    House house(OrganisationId organisation, AccountName account, Set<String> emails);
}
