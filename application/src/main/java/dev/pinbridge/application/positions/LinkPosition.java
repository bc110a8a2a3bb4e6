package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.positions.LinkPositionResult.JobNotOpen;
import dev.pinbridge.application.positions.LinkPositionResult.Linked;
import dev.pinbridge.application.positions.LinkPositionResult.NotConnected;
import dev.pinbridge.application.positions.LinkPositionResult.UnknownJob;
import dev.pinbridge.application.positions.LinkPositionResult.UnknownPosition;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.PositionLinked;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.Optional;

/// Links a position to an open job of the ATS, in place of the one it was linked to, if any.
@UseCase
public final class LinkPosition {
    private final Positions positions;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public LinkPosition(
            Positions positions,
            CurrentAts ats,
            AtsJobs jobs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.positions = positions;
        this.ats = ats;
        this.jobs = jobs;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when the ATS gives no usable answer; nothing changes
    public LinkPositionResult link(Actor actor, PositionId id, JobId jobId) {
        actor.mustBeRecruiter("link positions");
        if (find(actor, id).isEmpty()) {
            return new UnknownPosition();
        }
        return switch (JobChoice.look(ats, jobs, actor.organisation(), jobId)) {
            case JobChoice.NotConnected _ -> new NotConnected();
            case JobChoice.Unknown _ -> new UnknownJob();
            case JobChoice.NotOpen(var job) -> new JobNotOpen(job);
            case JobChoice.Open open -> transactions.within(actor.organisation(), () -> store(actor, id, open));
        };
    }

    private Optional<Position> find(Actor actor, PositionId id) {
        return transactions.within(actor.organisation(), () -> positions.find(actor.organisation(), id));
    }

    private LinkPositionResult store(Actor actor, PositionId id, JobChoice.Open chosen) {
        var position = positions.lock(actor.organisation(), id);
        if (position.isEmpty()) {
            return new UnknownPosition();
        }
        var link = JobLink.to(chosen.account(), chosen.job(), actor.person(), clock.instant());
        var linked = position.get().linked(link);
        positions.save(linked);
        events.publish(new PositionLinked(actor.organisation(), id, link));
        return new Linked(linked);
    }
}
