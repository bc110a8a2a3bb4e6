package dev.pinbridge.application.calls;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.RecordCallResult.AlreadyRecorded;
import dev.pinbridge.application.calls.RecordCallResult.Recorded;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Makes a call known that is being held, or was: one to be joined while it goes on, or an upload. What was
/// expected at the same place and time is the same call.
@UseCase
public final class RecordCall {
    private final Calls calls;
    private final ExpectedCalls expected;
    private final Transactions transactions;
    private final Events events;
    private final Supplier<CallId> ids;
    private final InstantSource clock;

    public RecordCall(
            Calls calls, Transactions transactions, Events events, Supplier<CallId> ids, InstantSource clock) {
        this.calls = calls;
        this.expected = new ExpectedCalls(calls);
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public RecordCallResult record(Actor actor, CallOrigin origin, CallDetails details) {
        return transactions.within(actor.organisation(), () -> {
            if (origin.reference() != null) {
                var earlier = calls.lock(actor.organisation(), origin);
                if (earlier.isPresent()) {
                    return new AlreadyRecorded(earlier.get());
                }
            }
            return expected.at(actor.organisation(), details)
                    .<RecordCallResult>map(found -> told(held(found, origin, details)))
                    .orElseGet(() -> added(actor, origin, details));
        });
    }

    private Recorded told(Call call) {
        events.publish(new CallChanged(call));
        return new Recorded(call);
    }

    private Call held(Call found, CallOrigin origin, CallDetails details) {
        var call = found.with(ExpectedCalls.joined(found.details(), details)).with(new CallState.Held());
        calls.update(call);
        calls.alsoKnownAs(call, origin);
        return call;
    }

    private RecordCallResult added(Actor actor, CallOrigin origin, CallDetails details) {
        var call = new Call(
                ids.get(),
                actor.organisation(),
                origin,
                details,
                new CallState.Held(),
                actor.person(),
                clock.instant());
        // Somebody else may have been a moment earlier.
        return calls.add(call)
                ? told(call)
                : new AlreadyRecorded(calls.lock(actor.organisation(), origin).orElseThrow());
    }
}
