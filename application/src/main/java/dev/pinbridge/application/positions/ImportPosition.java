package dev.pinbridge.application.positions;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.positions.ImportPositionResult.Imported;
import dev.pinbridge.application.positions.ImportPositionResult.JobNotOpen;
import dev.pinbridge.application.positions.ImportPositionResult.NotConnected;
import dev.pinbridge.application.positions.ImportPositionResult.UnknownJob;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Creates a position from an open job of the ATS: its description is filled in, the position is linked to it,
/// and the rest is what the recruiter typed.
@UseCase
public final class ImportPosition {
    private final Positions positions;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final Transactions transactions;
    private final Supplier<PositionId> ids;
    private final InstantSource clock;

    public ImportPosition(
            Positions positions,
            CurrentAts ats,
            AtsJobs jobs,
            Transactions transactions,
            Supplier<PositionId> ids,
            InstantSource clock) {
        this.positions = positions;
        this.ats = ats;
        this.jobs = jobs;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param typed what the recruiter typed; its description is replaced by the job's
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when the ATS gives no usable answer; nothing is
    /// created
    public ImportPositionResult importFrom(Actor actor, JobId jobId, PositionDetails typed) {
        actor.mustBeRecruiter("import positions");
        return switch (JobChoice.look(ats, jobs, actor.organisation(), jobId)) {
            case JobChoice.NotConnected _ -> new NotConnected();
            case JobChoice.Unknown _ -> new UnknownJob();
            case JobChoice.NotOpen(var job) -> new JobNotOpen(job);
            case JobChoice.Open open -> new Imported(store(actor, open, typed));
        };
    }

    private Position store(Actor actor, JobChoice.Open chosen, PositionDetails typed) {
        var now = clock.instant();
        var details = new PositionDetails(
                typed.title(),
                PositionDetails.imported(chosen.job().description()),
                typed.location(),
                typed.employmentType(),
                typed.workplaceType());
        var link = JobLink.to(chosen.account(), chosen.job(), actor.person(), now);
        var position = new Position(ids.get(), actor.organisation(), details, link, now, actor.person());
        transactions.run(actor.organisation(), () -> positions.save(position));
        return position;
    }
}
