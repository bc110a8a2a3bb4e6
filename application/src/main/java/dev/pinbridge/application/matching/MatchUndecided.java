package dev.pinbridge.application.matching;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Matches;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks again at the calls of which no person has said what they are about, since the ATS may say more now.
@UseCase
public final class MatchUndecided {
    private static final int AT_ONCE = 100;
    /// What is older is looked at again when somebody asks.
    private static final Duration RECENT = Duration.ofDays(30);

    private final Calls calls;
    private final Matches matches;
    private final LookAgain again;
    private final Transactions transactions;
    private final InstantSource clock;

    public MatchUndecided(
            Calls calls, Matches matches, Matching matching, Transactions transactions, InstantSource clock) {
        this.calls = calls;
        this.matches = matches;
        this.again = new LookAgain(matching, matches);
        this.transactions = transactions;
        this.clock = clock;
    }

    public void match(OrganisationId organisation) {
        var from = clock.instant().minus(RECENT);
        var last = transactions.within(organisation, () -> some(organisation, from, null));
        while (last.isPresent()) {
            var after = last.get();
            last = transactions.within(organisation, () -> some(organisation, from, after));
        }
    }

    /// @return the last of them; empty when there are no more
    private Optional<CallId> some(OrganisationId organisation, Instant from, @Nullable CallId after) {
        var ids = matches.undecided(organisation, from, AT_ONCE, after);
        again.look(organisation, calls.lockAll(organisation, ids));
        return ids.size() < AT_ONCE ? Optional.empty() : Optional.of(ids.getLast());
    }
}
