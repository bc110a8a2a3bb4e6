package dev.pinbridge.application.matching;

import dev.pinbridge.application.Together;
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
    /// How many pages of calls are looked at at once: while the database finds who they may be about, others are
    /// compared.
    private static final int AT_ONCE = 3;

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
        try (var looks = new Together("match-undecided", AT_ONCE)) {
            var some = undecided(organisation, from, null);
            looks.begin(look(organisation, some));
            while (some.hasNext()) {
                some = undecided(organisation, from, some.items().getLast());
                looks.begin(look(organisation, some));
            }
        }
    }

    private Slice<Keyset> undecided(OrganisationId organisation, Instant from, @Nullable Keyset after) {
        return transactions.within(
                organisation,
                () -> matches.undecided(organisation, from, new PageRequest(PageRequest.MAX_SIZE, after)));
    }

    /// What a person has said in between stays as it is.
    private Runnable look(OrganisationId organisation, Slice<Keyset> some) {
        var ids = some.items().stream().map(place -> new CallId(place.id())).toList();
        return () -> transactions.run(organisation, () -> again.look(organisation, calls.lockAll(organisation, ids)));
    }
}
