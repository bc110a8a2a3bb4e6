package dev.pinbridge.application.matching;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.ExpectCalls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// Draws the consequences of what is mirrored of an account: which calls are to be expected, and what the others
/// are about.
@UseCase
public final class ReviewCalls {
    private final ExpectCalls expectCalls;
    private final MatchUndecided matchUndecided;

    public ReviewCalls(ExpectCalls expectCalls, MatchUndecided matchUndecided) {
        this.expectCalls = expectCalls;
        this.matchUndecided = matchUndecided;
    }

    public void review(OrganisationId organisation, AccountName account) {
        expectCalls.expect(organisation, account);
        matchUndecided.match(organisation);
    }
}
