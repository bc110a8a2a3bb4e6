package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Job;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out, before anything is sent, whether it may be, what the job demands, and whether the person is there
/// already.
/// A CV goes with the application or never, so nothing is sent while one is demanded and missing.
public final class Preparation {
    private final Candidates candidates;
    private final Documents documents;
    private final Organisations organisations;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final EarlierApplications earlier;
    private final Transactions transactions;

    public Preparation(
            Candidates candidates,
            Documents documents,
            Organisations organisations,
            CurrentAts ats,
            AtsJobs jobs,
            EarlierApplications earlier,
            Transactions transactions) {
        this.candidates = candidates;
        this.documents = documents;
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

        record Hold(WaitingReason reason, List<MissingInformation> missing) implements Result {}

        /// Cannot be told now.
        record Trouble(String what, Duration atLeast) implements Result {}

        /// An earlier send of ours had arrived.
        record Ours(ApplicationId application) implements Result {}

        record AlreadyThere(ApplicationId application, List<AtsApplication> others) implements Result {}
    }

    Result prepare(Forwarding row) {
        var target = Objects.requireNonNull(row.target(), "only rows with a job are queued");
        return switch (known(row, target)) {
            case Known.NotNow(var reason) -> hold(reason);
            case Known.Sendable(var access, var person) -> ask(row, target, access, person);
        };
    }

    /// What is known here, before the ATS is asked.
    private sealed interface Known {
        record Sendable(CurrentAts.Access access, Person person) implements Known {}

        record NotNow(WaitingReason reason) implements Known {}
    }

    private Known known(Forwarding row, JobTarget target) {
        return transactions.within(row.organisation(), () -> {
            if (!organisations.hasIntegration(row.organisation())) {
                return new Known.NotNow(WaitingReason.PLAN);
            }
            return ats.of(row.organisation())
                    .filter(found -> found.via().account().equals(target.account()))
                    .<Known>map(access -> new Known.Sendable(access, person(row)))
                    .orElseGet(() -> new Known.NotNow(WaitingReason.INTEGRATION_NEEDS_ATTENTION));
        });
    }

    private Result ask(Forwarding row, JobTarget target, CurrentAts.Access access, Person person) {
        try {
            var job = jobs.find(access.credentials(), target.job());
            if (job.isEmpty() || !job.get().isOpen()) {
                return hold(WaitingReason.JOB_CLOSED);
            }
            var missing = MissingInformation.of(person.candidate(), job.get().demands());
            return missing.isEmpty()
                    ? compare(row, job.get(), person, access)
                    : new Result.Hold(WaitingReason.NEEDS_INFORMATION, missing);
        } catch (AtsBusy e) {
            return new Result.Trouble(e.what(), e.retryAfter());
        } catch (AtsUnavailable e) {
            return new Result.Trouble(e.what(), Duration.ZERO);
        } catch (AtsDenied e) {
            ats.denied(access.via(), e.attention());
            return e.attention().isBearable()
                    ? new Result.Trouble(e.what(), Duration.ZERO)
                    : hold(WaitingReason.INTEGRATION_NEEDS_ATTENTION);
        }
    }

    private Result compare(Forwarding row, Job job, Person person, CurrentAts.Access access) {
        List<AtsApplication> found = access.via().permissions().allow(Capability.READ_APPLICATIONS)
                ? earlier.of(access.credentials(), person.candidate().email())
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
        return new Result.Ready(access, application(row, job, person, found), found);
    }

    private NewApplication application(Forwarding row, Job job, Person person, List<AtsApplication> found) {
        var candidate = person.candidate();
        var document = person.cv();
        var knownAs = found.stream()
                .map(AtsApplication::candidate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var cv = document == null
                ? null
                : new NewApplication.Cv(document, documents.content(row.organisation(), document.id()));
        return new NewApplication(job.id(), row.id().reference(), candidate.email(), candidate.details(), knownAs, cv);
    }

    private record Person(Candidate candidate, @Nullable Document cv) {}

    private Person person(Forwarding row) {
        var candidate = candidates.find(row.organisation(), row.candidate()).orElseThrow();
        var cv = Optional.ofNullable(candidate.cv()).flatMap(id -> documents.find(row.organisation(), id));
        return new Person(candidate, cv.orElse(null));
    }

    private static Result hold(WaitingReason reason) {
        return new Result.Hold(reason, List.of());
    }
}
