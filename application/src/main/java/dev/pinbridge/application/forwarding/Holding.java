package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingStalled;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.Unanswered;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.Positions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a row, unless what it would wait for has come in the meantime.
///
/// Whoever brings it (a new key, a higher plan, a CV, an answer, another link) locks what is locked here, and
/// then releases the rows that wait. So the two come one after the other: either the release sees the held row,
/// or this sees what has come.
public final class Holding {
    private static final Logger log = LoggerFactory.getLogger(Holding.class);

    private final Forwardings forwardings;
    private final Integrations integrations;
    private final Organisations organisations;
    private final Positions positions;
    private final Candidates candidates;
    private final JobAnswers answers;
    private final Transactions transactions;
    private final Events events;

    public Holding(
            Forwardings forwardings,
            Integrations integrations,
            Organisations organisations,
            Positions positions,
            Candidates candidates,
            JobAnswers answers,
            Transactions transactions,
            Events events) {
        this.forwardings = forwardings;
        this.integrations = integrations;
        this.organisations = organisations;
        this.positions = positions;
        this.candidates = candidates;
        this.answers = answers;
        this.transactions = transactions;
        this.events = events;
    }

    /// @param otherwise the state of the row when there is nothing to wait for any more
    /// @param reply what the ATS answered, where that is why
    void hold(Forwarding row, ForwardingState.Waiting waiting, ForwardingState otherwise, @Nullable AtsReply reply) {
        var move = Move.after(reply, waiting.since());
        var written = transactions.within(row.organisation(), () -> {
            var held = row.moved(waiting);
            ForwardingStalled.by(held).ifPresent(events::publish);
            return switch (waiting.reason()) {
                case PLAN -> forwardings.update(planIsTooLow(row) ? held : row.moved(otherwise), move);
                case INTEGRATION_NEEDS_ATTENTION ->
                    forwardings.update(connected(row).isEmpty() ? held : row.moved(otherwise), move);
                case PERMISSION_MISSING -> forwardings.update(maySend(row) ? row.moved(otherwise) : held, move);
                case NEEDS_INFORMATION -> forwardings.update(lacks(row, waiting) ? held : row.moved(otherwise), move);
                case JOB_CLOSED ->
                    linkedElsewhere(row)
                            .map(target -> forwardings.update(
                                            row.aimedAt(target).moved(otherwise), move)
                                    // The new job has a row of this candidate already, and that one serves.
                                    || forwardings.update(row.moved(waiting.servedByAnother(waiting.since())), move))
                            .orElseGet(() -> forwardings.update(held, move));
                case NOT_LINKED, PARKED -> forwardings.update(held, move);
            };
        });
        log.atInfo()
                .addKeyValue("organisation", row.organisation().value())
                .addKeyValue("forwarding", row.id().value())
                .addKeyValue("reason", waiting.reason())
                .log(written ? "forwarding held, if the reason still holds" : "forwarding was moved by somebody else");
    }

    /// Leaves a row that may not be looked for to a person, unless a key has come that may: then it is looked for
    /// at once.
    void leaveToAPerson(Forwarding row, ForwardingState.Unconfirmed unconfirmed, Instant now) {
        transactions.run(row.organisation(), () -> {
            var left = row.moved(unconfirmed.leftToAPerson());
            ForwardingStalled.by(left).ifPresent(events::publish);
            forwardings.update(mayLook(row) ? row.moved(unconfirmed.lookLater(now)) : left);
        });
    }

    private boolean mayLook(Forwarding row) {
        return integrations
                .lock(row.organisation(), Product.CORD)
                .filter(integration -> integration instanceof Integration.Connected)
                .filter(integration -> integration.account().equals(target(row).account()))
                .filter(integration -> integration.permissions().allow(Capability.READ_APPLICATIONS))
                .isPresent();
    }

    private boolean planIsTooLow(Forwarding row) {
        integrations.lock(row.organisation(), Product.CORD);
        return !organisations.hasIntegration(row.organisation());
    }

    private Optional<Integration.Connected> connected(Forwarding row) {
        return integrations
                .lock(row.organisation(), Product.CORD)
                .filter(integration -> integration.account().equals(target(row).account()))
                .filter(Integration.Connected.class::isInstance)
                .map(Integration.Connected.class::cast);
    }

    private boolean maySend(Forwarding row) {
        return connected(row)
                .filter(via -> via.permissions().sufficeFor(Product.CORD))
                .isPresent();
    }

    /// The job of the same account that the position is linked to by now, if it is another one.
    private Optional<JobTarget> linkedElsewhere(Forwarding row) {
        return positions
                .lock(row.organisation(), row.position())
                .map(Position::link)
                .map(JobTarget::of)
                .filter(target -> target.account().equals(target(row).account()))
                .filter(target -> !target.job().equals(target(row).job()));
    }

    private boolean lacks(Forwarding row, ForwardingState.Waiting waiting) {
        var candidate = candidates.lock(row.organisation(), row.candidate()).orElseThrow();
        var unanswered =
                Unanswered.of(waiting.unanswered(), answers.of(row.organisation(), row.candidate(), target(row)));
        return waiting.missing().stream().anyMatch(what -> what.isLackedBy(candidate, unanswered));
    }

    private static JobTarget target(Forwarding row) {
        return Objects.requireNonNull(row.target(), "only rows with a job are held");
    }
}
