package dev.pinbridge.application.access;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.access.ShareCallResult.Shared;
import dev.pinbridge.application.access.ShareCallResult.UnknownCall;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;

/// Takes back that a call was shared. Whoever may open it for another reason still may.
@UseCase
public final class UnshareCall {
    private final Calls calls;
    private final CallShares shares;
    private final DecideAccess access;
    private final Transactions transactions;

    public UnshareCall(Calls calls, CallShares shares, DecideAccess access, Transactions transactions) {
        this.calls = calls;
        this.shares = shares;
        this.access = access;
        this.transactions = transactions;
    }

    /// Does nothing when it was not shared with them.
    /// @param email in lower case
    public ShareCallResult unshare(Actor actor, CallId call, String email) {
        return transactions.within(actor.organisation(), () -> {
            if (calls.lock(actor.organisation(), call).isEmpty() || !access.isOpenTo(actor, call)) {
                return new UnknownCall();
            }
            shares.unshare(actor.organisation(), call, email);
            return new Shared(call);
        });
    }
}
