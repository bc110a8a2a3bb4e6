package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.List;
import java.util.Map;

/// The comments that stand still until a person does something, counted by reason.
@DrivenPort
public interface StalledComments {
    /// One for each reason, in no particular order.
    List<Stalled<NoticeSubject.OfComments>> all(OrganisationId organisation);

    /// The calls whose comments these are, each once, those whose comment came to a standstill last first and `most`
    /// for each reason.
    Map<NoticeSubject.OfComments, List<CallId>> calls(OrganisationId organisation, int most);
}
