package dev.pinbridge.application.calls;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.EditCallResult.Edited;
import dev.pinbridge.application.calls.EditCallResult.UnknownCall;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;

/// Replaces what is known of a call. What it is about may come of that.
@UseCase
public final class EditCall {
    private final Calls calls;
    private final CallDoor door;
    private final Transactions transactions;
    private final Events events;

    public EditCall(Calls calls, CallDoor door, Transactions transactions, Events events) {
        this.calls = calls;
        this.door = door;
        this.transactions = transactions;
        this.events = events;
    }

    public EditCallResult edit(Actor actor, CallId id, CallDetails details) {
        return transactions.within(actor.organisation(), () -> {
            var known = calls.lock(actor.organisation(), id);
            if (known.isEmpty() || !door.isOpenTo(actor, id)) {
                return new UnknownCall();
            }
            var call = known.get().with(details);
            if (!call.equals(known.get())) {
                calls.update(call);
                events.publish(new CallChanged(call));
            }
            return new Edited(call);
        });
    }
}
