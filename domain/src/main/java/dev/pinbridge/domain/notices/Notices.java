package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The notices of an organisation. One of another organisation is not found.
@DrivenPort
public interface Notices {
    /// Adds the notice, unless there is one about the same subject ([NoticeSubject#isSameAs]) that is not
    /// resolved. Two at once agree on one.
    /// @return whether it was added
    boolean raise(Notice notice);

    /// Replaces the earlier version.
    void update(Notice notice);

    Optional<Notice> find(OrganisationId organisation, NoticeId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Notice> findAll(OrganisationId organisation, Collection<NoticeId> ids);

    /// Those that are not resolved, in no particular order; of an organisation there are few.
    List<Notice> unresolved(OrganisationId organisation);

    /// By the time they were raised, newest first.
    Slice<Notice> page(OrganisationId organisation, NoticeFilter filter, PageRequest request);

    /// How many of these kinds are open.
    int countOpen(OrganisationId organisation, Set<NoticeKind> kinds);
}
