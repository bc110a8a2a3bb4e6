package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Looks again at the calls of which no person has said what they are about, since the ATS may say more now.
@UseCase
public final class MatchUndecided {
    /// What is older is looked at again when somebody asks.
    private static final Duration RECENT = Duration.ofDays(30);

    private final Calls calls;
    private final Matches matches;
    private final LookAgain again;
    private final Transactions transactions;
    private final InstantSource clock;

    public MatchUndecided(
            Calls calls,
            Matches matches,
            Matching matching,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.calls = calls;
        this.matches = matches;
        this.again = new LookAgain(matching, matches, events);
        this.transactions = transactions;
        this.clock = clock;
    }

    public void match(OrganisationId organisation) {
        var from = clock.instant().minus(RECENT);
        var seen = transactions.within(organisation, () -> some(organisation, from, null));
        while (seen.hasNext()) {
            var last = seen.items().getLast();
            seen = transactions.within(organisation, () -> some(organisation, from, last));
        }
    }

    private Slice<Keyset> some(OrganisationId organisation, Instant from, @Nullable Keyset after) {
        var some = matches.undecided(organisation, from, new PageRequest(PageRequest.MAX_SIZE, after));
        var ids = some.items().stream().map(place -> new CallId(place.id())).toList();
        again.look(organisation, calls.lockAll(organisation, ids));
        return some;
    }
}
