package dev.pinbridge.application.calls;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.ImportInviteResult.Imported;
import dev.pinbridge.application.calls.ImportInviteResult.Unreadable;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CalendarMessage;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.calls.Invites;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.directory.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes in what a calendar sent: calls become expected, move, and are released with their meetings. Whatever was
/// sent before what is known changes nothing.
@UseCase
public final class ImportInvite {
    private final Invites invites;
    private final Calls calls;
    private final ExpectedCalls expected;
    private final Transactions transactions;
    private final Events events;
    private final Supplier<CallId> ids;
    private final InstantSource clock;

    public ImportInvite(
            Invites invites,
            Calls calls,
            Transactions transactions,
            Events events,
            Supplier<CallId> ids,
            InstantSource clock) {
        this.invites = invites;
        this.calls = calls;
        this.expected = new ExpectedCalls(calls);
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param text an iCalendar file
    public ImportInviteResult importInvite(Actor actor, String text) {
        CalendarMessage message;
        try {
            message = invites.read(text, clock.instant());
        } catch (InvalidValue e) {
            return new Unreadable(Objects.requireNonNullElse(e.getMessage(), "must be an iCalendar file"));
        }
        return transactions.within(actor.organisation(), () -> {
            var told = message.meetings().stream()
                    .flatMap(meeting -> take(actor, meeting))
                    .toList();
            var taken = Stream.concat(
                            told.stream(),
                            message.series().stream().flatMap(series -> cancelOthers(actor, series, told)))
                    .toList();
            taken.forEach(call -> events.publish(new CallChanged(call)));
            return new Imported(taken);
        });
    }

    private Stream<Call> take(Actor actor, Invite meeting) {
        var origin = new CallOrigin.OfInvite(meeting.uid(), meeting.sequence());
        var known = calls.lock(actor.organisation(), origin);
        if (known.isPresent()) {
            return Stream.of(revise(known.get(), meeting));
        }
        if (meeting.isCancelled()) {
            return calls.lockSeries(actor.organisation(), meeting.uid()).stream()
                    .map(this::cancel);
        }
        var same = expected.at(actor.organisation(), meeting.details());
        return Stream.of(same.map(call -> join(call, meeting)).orElseGet(() -> add(actor, meeting)));
    }

    /// Those that a series had when it was told of earlier, and has no longer.
    private Stream<Call> cancelOthers(Actor actor, CalendarMessage.Series series, List<Call> told) {
        var still = told.stream().map(Call::id).collect(Collectors.toSet());
        return calls.lockSeries(actor.organisation(), series.uid()).stream()
                .filter(call -> !still.contains(call.id())
                        && series.tellsOf(call.details().startAt()))
                .filter(call -> call.origin() instanceof CallOrigin.OfInvite(var _, var sequence)
                        && sequence <= series.sequence())
                .map(this::cancel);
    }

    /// Of a series that does not take place any more.
    private Call cancel(Call call) {
        return updated(call.with(new CallState.Released(ReleaseReason.INVITE_CANCELLED, clock.instant())));
    }

    private Call join(Call call, Invite meeting) {
        calls.alsoKnownAs(call, new CallOrigin.OfInvite(meeting.uid(), meeting.sequence()));
        var details = ExpectedCalls.joined(meeting.details(), call.details());
        return details.equals(call.details()) ? call : updated(call.with(details));
    }

    private Call add(Actor actor, Invite meeting) {
        var now = clock.instant();
        var call = new Call(
                ids.get(),
                actor.organisation(),
                new CallOrigin.OfInvite(meeting.uid(), meeting.sequence()),
                meeting.details(),
                isOver(meeting.details(), now) ? new CallState.Held() : new CallState.Expected(),
                actor.person(),
                now);
        // Somebody else may have been a moment earlier.
        return calls.add(call)
                ? call
                : revise(calls.lock(actor.organisation(), call.origin()).orElseThrow(), meeting);
    }

    /// Of one that came of an interview the ATS knows better when it is.
    private Call revise(Call call, Invite meeting) {
        if (!(call.origin() instanceof CallOrigin.OfInvite earlier)) {
            return meeting.isCancelled() ? call : join(call, meeting);
        }
        if (meeting.sequence() < earlier.sequence()) {
            return call;
        }
        var next = call.with(new CallOrigin.OfInvite(meeting.uid(), meeting.sequence()))
                .with(revised(call.details(), meeting.details()))
                .with(revised(call.state(), meeting));
        return next.equals(call) ? call : updated(next);
    }

    /// A person may have said what kind of call it is, which the calendar does not know.
    private static CallDetails revised(CallDetails known, CallDetails invited) {
        return invited.with(known.type());
    }

    private CallState revised(CallState state, Invite meeting) {
        return switch (state) {
            case CallState.Held held -> held;
            case CallState.Released released -> meeting.isCancelled() ? released : new CallState.Expected();
            case CallState.Expected known ->
                meeting.isCancelled() ? new CallState.Released(ReleaseReason.INVITE_CANCELLED, clock.instant()) : known;
        };
    }

    private Call updated(Call call) {
        calls.update(call);
        return call;
    }

    private static boolean isOver(CallDetails details, Instant now) {
        var end = Objects.requireNonNullElse(details.endAt(), details.startAt());
        return end != null && end.isBefore(now);
    }
}
