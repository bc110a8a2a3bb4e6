package dev.pinbridge.domain.recording;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;

/// The last word on a call, and whether the recorder has heard it.
///
/// @param epoch grows with each word, so that whoever tells one notices that it is not the last any more
public record StandingOrder(
        OrganisationId organisation, CallId call, Instruction instruction, long epoch, Telling telling) {
    public static StandingOrder first(RecordingOrder order, Instant now) {
        return new StandingOrder(
                order.organisation(), order.call(), new Instruction.Expect(order), 1, Telling.Waiting.from(now));
    }

    /// Unchanged when that is the last word already.
    public StandingOrder expect(RecordingOrder order, Instant now) {
        return next(new Instruction.Expect(order), now);
    }

    /// Unchanged when it is released already.
    public StandingOrder release(Instant now) {
        return next(new Instruction.Release(), now);
    }

    private StandingOrder next(Instruction next, Instant now) {
        return next.equals(instruction)
                ? this
                : new StandingOrder(organisation, call, next, epoch + 1, Telling.Waiting.from(now));
    }

    public StandingOrder told(Instant at) {
        return with(new Telling.Told(at));
    }

    /// @param again when to try again
    public StandingOrder inVain(String trouble, Instant again) {
        return with(new Telling.Waiting(again, tries() + 1, trouble));
    }

    /// To be told once more, since the recorder may have heard an earlier word after this one.
    public StandingOrder again(Instant now) {
        return switch (telling) {
            case Telling.Told _ -> with(Telling.Waiting.from(now));
            case Telling.Waiting _ -> this;
        };
    }

    /// How often the last word was told in vain.
    public int tries() {
        return switch (telling) {
            case Telling.Told _ -> 0;
            case Telling.Waiting(var _, var tries, var _) -> tries;
        };
    }

    public boolean isTold() {
        return telling instanceof Telling.Told;
    }

    private StandingOrder with(Telling next) {
        return new StandingOrder(organisation, call, instruction, epoch, next);
    }
}
