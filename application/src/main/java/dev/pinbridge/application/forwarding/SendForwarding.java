package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Sending;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one queued row to the ATS. The row says that it is being sent before the request leaves, so that
/// whatever dies afterwards, nobody sends it again without looking first.
public final class SendForwarding {
    private static final Logger log = LoggerFactory.getLogger(SendForwarding.class);

    private final Preparation preparation;
    private final ApplicationIntake intake;
    private final EarlierApplications earlier;
    private final CurrentAts ats;
    private final SettleForwarding settle;
    private final Holding holding;
    private final LedgerWriter ledger;
    private final InstantSource clock;
    private final Pace pace;
    private final RandomGenerator random;

    public SendForwarding(
            Preparation preparation,
            ApplicationIntake intake,
            EarlierApplications earlier,
            CurrentAts ats,
            SettleForwarding settle,
            Holding holding,
            LedgerWriter ledger,
            InstantSource clock,
            Pace pace,
            RandomGenerator random) {
        this.preparation = preparation;
        this.intake = intake;
        this.earlier = earlier;
        this.ats = ats;
        this.settle = settle;
        this.holding = holding;
        this.ledger = ledger;
        this.clock = clock;
        this.pace = pace;
        this.random = random;
    }

    /// @param held whether the lane is still this node's; once it is not, nothing leaves any more
    /// @throws AtsPaused when nothing is sent to the account now; the row is queued until it is again
    void send(Forwarding row, Queued queued, BooleanSupplier held) {
        if (row.isSuspect()) {
            ledger.write(row.moved(queued.hold(WaitingReason.PARKED, List.of(), clock.instant())));
            return;
        }
        Preparation.Result prepared;
        try {
            prepared = preparation.prepare(row);
        } catch (AtsPaused e) {
            ledger.write(row.moved(queued.later(e.pause().until(), e.what())));
            throw e;
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("forwarding", row.id().value())
                    .setCause(e)
                    .log("a forwarding could not be prepared");
            ledger.write(row.moved(queued.later(clock.instant().plus(pace.longestRetry()), "internal error")));
            return;
        }
        switch (prepared) {
            case Preparation.Result.Hold(var reason, var missing, var unanswered) ->
                holding.hold(row, queued.hold(reason, missing, unanswered, clock.instant()), again(queued), null);
            case Preparation.Result.Trouble(var trouble, var atLeast) ->
                ledger.write(row.moved(queued.later(retry(queued, atLeast), trouble)));
            case Preparation.Result.Ours(var application) ->
                ledger.write(row.moved(queued.found(application, clock.instant())));
            case Preparation.Result.AlreadyThere(var application, var others) ->
                ledger.write(row.knowing(others).moved(queued.alreadyApplied(application, clock.instant())));
            case Preparation.Result.Ready ready -> submit(row, queued, ready, held);
        }
    }

    /// What cannot be written once the request has left is not caught: the row then says that it is being sent,
    /// and the lane, which fails with it, begins its next run by looking at such rows.
    private void submit(Forwarding row, Queued queued, Preparation.Result.Ready ready, BooleanSupplier held) {
        if (!ats.isStill(ready.access().via())) {
            // Disconnected, or given another key, while it was prepared.
            ledger.write(row.moved(again(queued)));
            return;
        }
        var sending = queued.send(clock.instant());
        var sent = row.knowing(ready.others()).moved(sending);
        if (!ledger.write(sent)) {
            return;
        }
        Submitted submitted;
        try {
            // Perhaps this node stands still for so long that another one is working here by then.
            submitted = intake.submit(ready.access().credentials(), ready.application(), held);
        } catch (UncheckedIOException e) {
            submitted = new Submitted(new Submission.NotReached("the CV could not be read"), null);
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("forwarding", row.id().value())
                    .setCause(e)
                    .log("a forwarding failed while it was sent");
            settle.interrupted(sent, "internal error while sending");
            return;
        }
        conclude(sent, sending, submitted, ready);
    }

    private void conclude(Forwarding row, Sending sending, Submitted submitted, Preparation.Result.Ready ready) {
        var now = clock.instant();
        var reply = submitted.reply();
        switch (submitted.outcome()) {
            case Submission.Accepted(var application) ->
                ledger.write(row.moved(sending.accepted(application, now)), reply);
            case Submission.Refused(var words) -> ledger.write(row.moved(refused(row, sending, words, ready)), reply);
            case Submission.Denied(var loss, var words) -> {
                ats.denied(ready.access().via(), loss);
                var again = sending.postponed(now.plus(pace.firstRetry()), words, now);
                WaitingReason.after(loss)
                        .ifPresentOrElse(
                                reason -> holding.hold(row, sending.hold(reason, now), again, reply),
                                () -> ledger.write(row.moved(again), reply));
            }
            case Submission.Busy(var retryAfter) ->
                ledger.write(row.moved(postponed(row, sending, retryAfter, "Pinpoint asked to slow down")), reply);
            case Submission.Held(var pause) ->
                ledger.write(row.moved(sending.postponed(pause.until(), pause.words(), now)));
            case Submission.Withdrawn _ ->
                ledger.write(row.moved(sending.postponed(now, "the lane was given up", now)));
            case Submission.NotReached(var why) -> ledger.write(row.moved(postponed(row, sending, Duration.ZERO, why)));
            case Submission.Unknown(var why) -> ledger.write(row.moved(settle.unknown(sending, why)), reply);
        }
    }

    private Queued postponed(Forwarding row, Sending sending, Duration atLeast, String why) {
        var now = clock.instant();
        return sending.postponed(pace.retryAfter(row.attempts(), now, atLeast, random), why, now);
    }

    private ForwardingState refused(Forwarding row, Sending sending, String words, Preparation.Result.Ready ready) {
        return refusedBecauseThere(row, ready)
                .<ForwardingState>map(application -> sending.alreadyApplied(application, clock.instant()))
                .orElseGet(() -> sending.refused(words, clock.instant()));
    }

    /// A company may not allow that somebody applies twice; how the ATS says so is not documented, so it is
    /// looked up.
    private Optional<ApplicationId> refusedBecauseThere(Forwarding row, Preparation.Result.Ready ready) {
        if (!ready.access().via().permissions().allow(Capability.READ_APPLICATIONS)) {
            return Optional.empty();
        }
        try {
            List<AtsApplication> now =
                    earlier.of(ready.access().credentials(), ready.application().email());
            return EarlierApplications.on(ready.application().job(), now).map(AtsApplication::id);
        } catch (AtsTrouble e) {
            log.atInfo()
                    .addKeyValue("forwarding", row.id().value())
                    .log("a refusal could not be looked into: {}", e.what());
            return Optional.empty();
        }
    }

    /// Soon, and with nothing gone wrong.
    private Queued again(Queued queued) {
        return new Queued(queued.since(), clock.instant().plus(pace.firstRetry()), null);
    }

    private Instant retry(Queued queued, Duration atLeast) {
        return pace.retry(queued.since(), clock.instant(), atLeast, random);
    }
}
