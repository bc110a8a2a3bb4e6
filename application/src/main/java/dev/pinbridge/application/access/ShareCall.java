package dev.pinbridge.application.access;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.access.ShareCallResult.Shared;
import dev.pinbridge.application.access.ShareCallResult.UnknownCall;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;

/// Lets somebody open a call who took no part in it, unless a hard rule keeps them away.
@UseCase
public final class ShareCall {
    private final Calls calls;
    private final CallShares shares;
    private final DecideAccess access;
    private final Transactions transactions;
    private final InstantSource clock;

    public ShareCall(
            Calls calls, CallShares shares, DecideAccess access, Transactions transactions, InstantSource clock) {
        this.calls = calls;
        this.shares = shares;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Sharing again changes nothing.
    /// @param email in lower case
    public ShareCallResult share(Actor actor, CallId call, String email) {
        return transactions.within(actor.organisation(), () -> {
            if (calls.lock(actor.organisation(), call).isEmpty() || !access.isOpenTo(actor, call)) {
                return new UnknownCall();
            }
            shares.share(actor.organisation(), call, email, actor.person(), clock.instant());
            return new Shared(call);
        });
    }
}
