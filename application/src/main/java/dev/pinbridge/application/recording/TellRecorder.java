package dev.pinbridge.application.recording;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.Instruction;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecorderTrouble;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the recorder what it has not heard yet, at least once, until it has heard the last word on every call.
@UseCase
public final class TellRecorder {
    private static final Logger log = LoggerFactory.getLogger(TellRecorder.class);
    private static final int AT_ONCE = 50;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    /// Not longer: a call may begin soon.
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);

    private final CallRecorder recorder;
    private final RecordingOrders orders;
    private final OrderBook book;
    private final Transactions transactions;
    private final InstantSource clock;

    public TellRecorder(
            CallRecorder recorder,
            RecordingOrders orders,
            RecorderBriefings briefings,
            Transactions transactions,
            InstantSource clock) {
        this.recorder = recorder;
        this.orders = orders;
        this.book = new OrderBook(orders, briefings);
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param held whether this is still the one that tells; once it is not, nothing is told any more
    /// @return when the next word is due; empty when there is none
    public Optional<Instant> tell(OrganisationId organisation, BooleanSupplier held) {
        var due = due(organisation);
        while (!due.isEmpty() && held.getAsBoolean()) {
            due.stream().takeWhile(_ -> held.getAsBoolean()).forEach(this::tell);
            due = due(organisation);
        }
        return transactions.within(organisation, () -> orders.nextDue(organisation));
    }

    private List<StandingOrder> due(OrganisationId organisation) {
        return transactions.within(organisation, () -> orders.due(organisation, clock.instant(), AT_ONCE));
    }

    private void tell(StandingOrder order) {
        if (order.instruction().isOver(clock.instant())) {
            settle(order, late -> late.release(clock.instant()));
            return;
        }
        try {
            switch (order.instruction()) {
                case Instruction.Expect(var wanted) -> recorder.expect(wanted);
                case Instruction.Release() -> recorder.release(order.organisation(), order.call());
            }
        } catch (RecorderTrouble e) {
            settle(order, tried -> tried.inVain(e.what(), later(tried)));
            return;
        } catch (RuntimeException e) {
            // One call that the adapter stumbles over does not keep the recorder from the others.
            log.atError().addKeyValue("call", order.call().value()).setCause(e).log("the recorder could not be told");
            settle(order, tried -> tried.inVain("internal error", later(tried)));
            return;
        }
        settle(order, heard -> heard.told(clock.instant()));
    }

    private Instant later(StandingOrder tried) {
        var wanted = FIRST_RETRY.multipliedBy(1L << Math.clamp(tried.tries(), 0, 10));
        return clock.instant().plus(wanted.compareTo(LONGEST_RETRY) < 0 ? wanted : LONGEST_RETRY);
    }

    /// What was told may not have been the last word: it may have changed meanwhile, and another node may have
    /// told that one first. Then the last word is told again, so that it is what the recorder hears last.
    private void settle(StandingOrder told, UnaryOperator<StandingOrder> outcome) {
        transactions.run(
                told.organisation(),
                () -> orders.lock(told.organisation(), told.call()).ifPresent(last -> {
                    if (last.epoch() == told.epoch()) {
                        orders.save(outcome.apply(last));
                    } else {
                        book.change(last, last.again(clock.instant()));
                    }
                }));
    }
}
