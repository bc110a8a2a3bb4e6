package dev.pinbridge.application.calls;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.PlannedInterview;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns the interviews of an account into calls to come: those that were scheduled become expected, those that
/// moved move, and those that were withdrawn are released. Idempotent, and bounded in memory.
@UseCase
public final class ExpectCalls {
    private static final int AT_ONCE = 200;
    /// A page of the mirror may be kept this long after it was stamped, and clocks of nodes differ.
    private static final Duration OVERLAP = Duration.ofMinutes(2);
    /// Of an interview that began earlier no call is expected any more.
    private static final Duration LATE = Duration.ofHours(2);

    private final Integrations integrations;
    private final PlannedInterviews interviews;
    private final Calls calls;
    private final Transactions transactions;
    private final Events events;
    private final Supplier<CallId> ids;
    private final InstantSource clock;

    public ExpectCalls(
            Integrations integrations,
            PlannedInterviews interviews,
            Calls calls,
            Transactions transactions,
            Events events,
            Supplier<CallId> ids,
            InstantSource clock) {
        this.integrations = integrations;
        this.interviews = interviews;
        this.calls = calls;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Stops when Metaview is disconnected from the account.
    public void expect(OrganisationId organisation, AccountName account) {
        var began = clock.instant();
        var readTo = transactions.within(organisation, () -> interviews.readTo(organisation, account));
        var since = readTo.isAfter(Instant.EPOCH) ? readTo.minus(OVERLAP) : readTo;
        var place = Optional.of(PlannedInterview.Place.before(since));
        while (place.isPresent()) {
            var from = place.get();
            place = transactions.within(
                    organisation,
                    () -> isStill(organisation, account) ? plan(organisation, account, from, began) : Optional.empty());
        }
        while (transactions.within(
                organisation, () -> isStill(organisation, account) && release(organisation, account))) {
            // There may be more of them.
        }
        transactions.run(organisation, () -> {
            if (isStill(organisation, account)) {
                interviews.readTo(organisation, account, began);
            }
        });
    }

    /// Until the transaction ends: whoever disconnects waits, and then finds all that was expected.
    private boolean isStill(OrganisationId organisation, AccountName account) {
        return integrations
                .lock(organisation, Product.METAVIEW)
                .filter(Integration.InUse.class::isInstance)
                .filter(integration -> integration.account().equals(account))
                .isPresent();
    }

    /// @return the place to go on from; empty when there are no more
    private Optional<PlannedInterview.Place> plan(
            OrganisationId organisation, AccountName account, PlannedInterview.Place place, Instant began) {
        var some = interviews.changedBehind(organisation, account, place, began.minus(LATE), AT_ONCE);
        some.forEach(interview -> plan(organisation, account, interview, began));
        return some.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(some.getLast().place());
    }

    private void plan(OrganisationId organisation, AccountName account, PlannedInterview interview, Instant now) {
        var origin = new CallOrigin.OfInterview(account, interview.id());
        var known = calls.lock(organisation, origin);
        if (known.isPresent()) {
            follow(known.get(), interview, now);
        } else if (!interview.isWithdrawn()) {
            var call =
                    new Call(ids.get(), organisation, origin, interview.details(), new CallState.Expected(), null, now);
            if (calls.add(call)) {
                events.publish(new CallChanged(call));
            }
        }
    }

    private void follow(Call call, PlannedInterview interview, Instant now) {
        var next = switch (call.state()) {
            case CallState.Held _ -> call;
            case CallState.Expected _ -> interview.isWithdrawn() ? withdrawn(call, now) : moved(call, interview);
            case CallState.Released _ ->
                interview.isWithdrawn() || isPast(interview, now)
                        ? call
                        : moved(call.with(new CallState.Expected()), interview);
        };
        change(call, next);
    }

    private static boolean isPast(PlannedInterview interview, Instant now) {
        var start = interview.details().startAt();
        return start == null || start.isBefore(now.minus(LATE));
    }

    private static Call withdrawn(Call call, Instant now) {
        return call.with(new CallState.Released(ReleaseReason.INTERVIEW_WITHDRAWN, now));
    }

    /// Whoever was invited besides the interviewers stays invited.
    private static Call moved(Call call, PlannedInterview interview) {
        var planned = interview.details();
        var others = call.details().participants().stream()
                .filter(participant -> participant.role() != ParticipantRole.INTERVIEWER)
                .toList();
        return call.with(new CallDetails(
                planned.title(),
                call.details().type(),
                planned.startAt(),
                planned.endAt(),
                planned.joinUrl() == null ? call.details().joinUrl() : planned.joinUrl(),
                ExpectedCalls.everybody(planned.participants(), others)));
    }

    private boolean release(OrganisationId organisation, AccountName account) {
        var gone = calls.withoutInterview(organisation, account, AT_ONCE);
        gone.forEach(call -> change(call, withdrawn(call, clock.instant())));
        return gone.size() == AT_ONCE;
    }

    private void change(Call before, Call after) {
        if (!after.equals(before)) {
            calls.update(after);
            events.publish(new CallChanged(after));
        }
    }
}
