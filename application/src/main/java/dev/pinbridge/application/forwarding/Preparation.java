package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// Finds out, before anything is sent, whether it may be, what the job demands, and whether the person is there
/// already. A CV goes with the application or never, so nothing is sent while one is demanded and missing.
public final class Preparation {
    private final Dossiers dossiers;
    private final Organisations organisations;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final EarlierApplications earlier;
    private final Transactions transactions;

    public Preparation(
            Dossiers dossiers,
            Organisations organisations,
            CurrentAts ats,
            AtsJobs jobs,
            EarlierApplications earlier,
            Transactions transactions) {
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.ats = ats;
        this.jobs = jobs;
        this.earlier = earlier;
        this.transactions = transactions;
    }

    /// What was found out.
    sealed interface Result {
        record Ready(CurrentAts.Access access, NewApplication application, List<AtsApplication> others)
                implements Result {}

        record Hold(WaitingReason reason, List<MissingInformation> missing, List<JobQuestion> unanswered)
                implements Result {}

        /// Cannot be told now.
        record Trouble(String what, Duration atLeast) implements Result {}

        /// An earlier send of ours had arrived.
        record Ours(ApplicationId application) implements Result {}

        record AlreadyThere(ApplicationId application, List<AtsApplication> others) implements Result {}
    }

    /// @throws AtsPaused when nothing is asked of the account now
    Result prepare(Forwarding row) {
        var target = Objects.requireNonNull(row.target(), "only rows with a job are queued");
        return switch (known(row, target)) {
            case Known.NotNow(var reason) -> hold(reason);
            case Known.Sendable(var access, var dossier) -> ask(row, target, access, dossier);
        };
    }

    /// What is known here, before the ATS is asked.
    private sealed interface Known {
        record Sendable(CurrentAts.Access access, Dossiers.Dossier dossier) implements Known {}

        record NotNow(WaitingReason reason) implements Known {}
    }

    private Known known(Forwarding row, JobTarget target) {
        return transactions.within(row.organisation(), () -> {
            if (!organisations.hasIntegration(row.organisation())) {
                return new Known.NotNow(WaitingReason.PLAN);
            }
            return ats.of(row.organisation(), Product.CORD)
                    .filter(found -> found.via().account().equals(target.account()))
                    .map(access -> access.via().permissions().sufficeFor(Product.CORD)
                            ? new Known.Sendable(access, dossier(row, target))
                            : new Known.NotNow(WaitingReason.PERMISSION_MISSING))
                    .orElseGet(() -> new Known.NotNow(WaitingReason.INTEGRATION_NEEDS_ATTENTION));
        });
    }

    private Result ask(Forwarding row, JobTarget target, CurrentAts.Access access, Dossiers.Dossier dossier) {
        try {
            var job = jobs.find(access.credentials(), target.job());
            if (job.isEmpty() || !job.get().isOpen()) {
                return hold(WaitingReason.JOB_CLOSED);
            }
            var missing = dossier.missing(job.get());
            return missing.isEmpty()
                    ? compare(row, job.get(), dossier, access)
                    : new Result.Hold(WaitingReason.NEEDS_INFORMATION, missing, dossier.unanswered(job.get()));
        } catch (AtsPaused e) {
            throw e;
        } catch (AtsBusy e) {
            return new Result.Trouble(e.what(), e.retryAfter());
        } catch (AtsUnavailable e) {
            return new Result.Trouble(e.what(), Duration.ZERO);
        } catch (AtsDenied e) {
            ats.denied(access.via(), e.loss());
            return WaitingReason.after(e.loss())
                    .map(Preparation::hold)
                    .orElseGet(() -> new Result.Trouble(e.what(), Duration.ZERO));
        }
    }

    private Result compare(Forwarding row, Job job, Dossiers.Dossier dossier, CurrentAts.Access access) {
        List<AtsApplication> found = access.via().permissions().allow(Capability.READ_APPLICATIONS)
                ? earlier.of(access.credentials(), dossier.candidate().email())
                : List.of();
        var ours = found.stream()
                .filter(application -> row.id().reference().equals(application.reference()))
                .findFirst();
        if (ours.isPresent()) {
            return new Result.Ours(ours.get().id());
        }
        var there = EarlierApplications.on(job.id(), found);
        if (there.isPresent()) {
            var others =
                    found.stream().filter(other -> !other.equals(there.get())).toList();
            return new Result.AlreadyThere(there.get().id(), others);
        }
        var application = dossiers.application(dossier, job, row.id().reference(), found);
        return new Result.Ready(access, application, found);
    }

    private Dossiers.Dossier dossier(Forwarding row, JobTarget target) {
        return dossiers.of(row.organisation(), row.candidate(), row.position(), target);
    }

    private static Result hold(WaitingReason reason) {
        return new Result.Hold(reason, List.of(), List.of());
    }
}
