package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An ATS in memory, for tests of use cases: it keeps the contracts of its ports, and can be told to misbehave.
/// May be used by several threads at once.
public final class InMemoryAts
        implements AtsAccess, AtsJobs, AtsApplications, ApplicationIntake, ApplicationDrafts, AtsLinks {
    private final InstantSource clock;
    private final Map<AccountName, InMemoryAccount> accounts = new LinkedHashMap<>();
    private final List<ReceivedApplication> received = new ArrayList<>();
    private final Deque<Scripted> script = new ArrayDeque<>();
    private Consumer<NewApplication> onSubmit = _ -> {};
    private boolean unreachable;
    private @Nullable Pause pause;
    private boolean lookUpsLag;
    private int submissions;
    private long lastId = 1000;

    private record Scripted(boolean create, Submission answer) {}

    public InMemoryAts() {
        this(InstantSource.system());
    }

    public InMemoryAts(InstantSource clock) {
        this.clock = clock;
    }

    // Arranging.

    /// From now on the key is good for these, and for nothing else. The account comes into being with its first
    /// key.
    public synchronized void allow(AtsCredentials credentials, Capability... capabilities) {
        account(credentials.account()).keys.put(credentials.key(), new Permissions(Set.of(capabilities)));
    }

    public void allowEverything(AtsCredentials credentials) {
        allow(credentials, Capability.values());
    }

    public synchronized void revoke(AtsCredentials credentials) {
        account(credentials.account()).keys.remove(credentials.key());
    }

    public synchronized void switchApi(AccountName account, boolean on) {
        account(account).apiOn = on;
    }

    /// An open job without any demands.
    public Job openJob(AccountName account, String title) {
        return openJob(account, title, JobDemands.NONE);
    }

    public Job openJob(AccountName account, String title, JobDemands demands) {
        return openJob(account, title, demands, List.of());
    }

    public synchronized Job openJob(
            AccountName account, String title, JobDemands demands, List<JobQuestion> questions) {
        var summary = new JobSummary(
                new JobId(nextId()),
                UUID.randomUUID().toString(),
                title,
                JobStatus.OPEN,
                "London",
                "Engineering",
                "Full time",
                "Hybrid");
        var job = new Job(summary, "<p>" + title + "</p>", demands, questions, "Applied");
        put(account, job);
        return job;
    }

    /// Adds the job or replaces the earlier version.
    public synchronized void put(AccountName account, Job job) {
        account(account).jobs.put(job.id(), new InMemoryAccount.StoredJob(job, false));
    }

    /// As [#put], for a job that only those see who ask for it.
    public synchronized void putConfidential(AccountName account, Job job) {
        account(account).jobs.put(job.id(), new InMemoryAccount.StoredJob(job, true));
    }

    public synchronized void setStatus(AccountName account, JobId id, JobStatus status) {
        account(account)
                .jobs
                .computeIfPresent(
                        id,
                        (_, stored) ->
                                new InMemoryAccount.StoredJob(withStatus(stored.job(), status), stored.confidential()));
    }

    public synchronized void delete(AccountName account, JobId id) {
        account(account).jobs.remove(id);
    }

    /// Somebody applies without us.
    public synchronized ApplicationId apply(AccountName account, EmailAddress email, JobId job) {
        return store(account, email, job, null).id();
    }

    /// While true nothing answers: reading is [AtsUnavailable], a submission is not reached.
    public synchronized void setUnreachable(boolean unreachable) {
        this.unreachable = unreachable;
    }

    /// While there is a pause nothing gets through: reading is [AtsPaused], a submission is held.
    public synchronized void setPause(@Nullable Pause pause) {
        this.pause = pause;
    }

    /// While true [AtsApplications] finds none of the applications; those that were created show up afterwards.
    public synchronized void setLookUpsLag(boolean lag) {
        this.lookUpsLag = lag;
    }

    /// The next submission without another plan gets this answer, and nothing is created. Plans are used up in
    /// order.
    public synchronized void answerNext(Submission answer) {
        script.add(new Scripted(false, answer));
    }

    /// The next submission without another plan is created all the same, and gets this answer.
    public synchronized void createNextButAnswer(Submission answer) {
        script.add(new Scripted(true, answer));
    }

    /// Called at the start of every submission, before anything is decided or created.
    public synchronized void onSubmit(Consumer<NewApplication> action) {
        onSubmit = action;
    }

    // Looking.

    /// What was created because we asked for it, oldest first.
    public synchronized List<ReceivedApplication> received() {
        return List.copyOf(received);
    }

    /// How often [#submit] was called, whatever came of it.
    public synchronized int submissions() {
        return submissions;
    }

    /// All applications of the account, however they came in, oldest first.
    public synchronized List<ApplicationId> applications(AccountName account) {
        return account(account).applications.stream()
                .map(stored -> stored.application().id())
                .toList();
    }

    // The ports.

    @Override
    public synchronized AccessCheck check(AtsCredentials credentials) {
        if (unreachable) {
            return new AccessCheck.Unreachable("it does not answer");
        }
        var account = accounts.get(credentials.account());
        if (account == null) {
            return new AccessCheck.NoSuchAccount();
        }
        if (!account.apiOn) {
            return new AccessCheck.ApiSwitchedOff();
        }
        var permissions = account.keys.get(credentials.key());
        return permissions == null
                ? new AccessCheck.KeyRefused()
                : new AccessCheck.Granted(asked(credentials.product(), permissions));
    }

    private static Permissions asked(Product product, Permissions permissions) {
        return new Permissions(
                product.capabilities().stream().filter(permissions::allow).collect(Collectors.toSet()));
    }

    @Override
    public synchronized List<JobSummary> open(AtsCredentials credentials) {
        return reading(credentials, Capability.READ_JOBS).jobs.values().stream()
                .filter(stored -> !stored.confidential() && stored.job().isOpen())
                .map(stored -> stored.job().summary())
                .toList();
    }

    @Override
    public synchronized Optional<Job> find(AtsCredentials credentials, JobId id) {
        return Optional.ofNullable(
                        reading(credentials, Capability.READ_JOBS).jobs.get(id))
                .map(InMemoryAccount.StoredJob::job);
    }

    @Override
    public synchronized List<DescribedJob> withUuids(AtsCredentials credentials, Collection<String> uuids) {
        if (uuids.size() > 100) {
            throw new IllegalArgumentException("at most 100 at a time, not " + uuids.size());
        }
        return reading(credentials, Capability.READ_JOBS).jobs.values().stream()
                .map(stored -> stored.job().described())
                .filter(job -> job.summary().uuid() != null
                        && uuids.contains(job.summary().uuid()))
                .toList();
    }

    @Override
    public List<AtsApplication> ofPerson(AtsCredentials credentials, EmailAddress email) {
        return newestFirst(credentials, stored -> stored.email().equals(email));
    }

    @Override
    public List<AtsApplication> withReference(AtsCredentials credentials, String reference) {
        return newestFirst(
                credentials, stored -> reference.equals(stored.application().reference()));
    }

    private synchronized List<AtsApplication> newestFirst(
            AtsCredentials credentials, Function<InMemoryAccount.StoredApplication, Boolean> wanted) {
        var stored = reading(credentials, Capability.READ_APPLICATIONS).applications;
        return lookUpsLag
                ? List.of()
                : stored.reversed().stream()
                        .filter(wanted::apply)
                        .map(InMemoryAccount.StoredApplication::application)
                        .toList();
    }

    @Override
    public Submitted submit(AtsCredentials credentials, NewApplication application, BooleanSupplier allowed) {
        var sha256 = application.cv() == null ? null : sha256(application.cv());
        Consumer<NewApplication> hook;
        synchronized (this) {
            hook = onSubmit;
        }
        hook.accept(application);
        synchronized (this) {
            if (pause != null) {
                return new Submitted(new Submission.Held(pause), null);
            }
            if (!allowed.getAsBoolean()) {
                return new Submitted(new Submission.Withdrawn(), null);
            }
            submissions++;
            var planned = script.poll();
            if (planned == null) {
                return replied(decide(credentials, application, sha256));
            }
            if (planned.create()) {
                create(credentials, application, sha256);
            }
            return replied(planned.answer());
        }
    }

    /// With the name of the request, when there was an answer at all.
    private Submitted replied(Submission outcome) {
        var reply = switch (outcome) {
            case Submission.Accepted _ -> new AtsReply(201, "request-" + submissions);
            case Submission.Refused _ -> new AtsReply(422, "request-" + submissions);
            case Submission.Denied _ -> new AtsReply(403, "request-" + submissions);
            case Submission.Busy _ -> new AtsReply(429, "request-" + submissions);
            case Submission.Held _, Submission.Withdrawn _, Submission.NotReached _, Submission.Unknown _ -> null;
        };
        return new Submitted(outcome, reply);
    }

    private Submission decide(AtsCredentials credentials, NewApplication application, @Nullable String sha256) {
        return switch (check(credentials)) {
            case AccessCheck.Unreachable(var why) -> new Submission.NotReached(why);
            case AccessCheck.NoSuchAccount() -> new Submission.NotReached("there is no such account");
            case AccessCheck.ApiSwitchedOff() ->
                new Submission.Denied(
                        new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF), "Integration not enabled");
            case AccessCheck.KeyRefused() ->
                new Submission.Denied(new Loss.OfConnection(AttentionCause.KEY_REFUSED), "Invalid API key");
            case AccessCheck.Granted(var permissions)
            when !permissions.allow(Capability.WRITE_APPLICATIONS) ->
                new Submission.Denied(new Loss.OfCapability(Capability.WRITE_APPLICATIONS), "Not permitted");
            case AccessCheck.Granted(var _) -> {
                var objection = objection(credentials.account(), application);
                yield objection == null
                        ? new Submission.Accepted(create(credentials, application, sha256))
                        : new Submission.Refused(objection);
            }
        };
    }

    private @Nullable String objection(AccountName account, NewApplication application) {
        var stored = account(account).jobs.get(application.job());
        if (stored == null) {
            return "Record not found";
        }
        var demands = stored.job().demands();
        if (!stored.job().isOpen()) {
            return "Job is not accepting applications";
        }
        if (demands.cv() && application.cv() == null) {
            return "CV can't be blank";
        }
        if (demands.phone() && application.details().phone() == null) {
            return "Phone can't be blank";
        }
        if (demands.address() && application.details().address() == null) {
            return "Address can't be blank";
        }
        if (demands.summary() && application.details().summary() == null) {
            return "Summary can't be blank";
        }
        var asked = stored.job().questions().stream().map(JobQuestion::id).toList();
        if (!application.answers().stream().map(NewApplication.Given::question).allMatch(asked::contains)) {
            return "Answers must belong to the job";
        }
        return null;
    }

    private ApplicationId create(AtsCredentials credentials, NewApplication application, @Nullable String sha256) {
        var stored = store(credentials.account(), application.email(), application.job(), application.reference());
        var candidate = Objects.requireNonNull(stored.candidate());
        received.add(new ReceivedApplication(credentials.account(), stored.id(), candidate, application, sha256));
        return stored.id();
    }

    private AtsApplication store(AccountName name, EmailAddress email, JobId job, @Nullable String reference) {
        var account = account(name);
        var person = account.people.computeIfAbsent(email, _ -> new AtsCandidateId(nextId()));
        var stored = account.jobs.get(job);
        var title = stored == null ? null : stored.job().summary().title();
        var application = new AtsApplication(
                new ApplicationId(nextId()), person, job, title, "Applied", reference, clock.instant());
        account.applications.add(new InMemoryAccount.StoredApplication(email, application));
        return application;
    }

    /// Everything but a note of the CV, as Java writes it.
    @Override
    public String draft(NewApplication application) {
        var cv = application.cv();
        return List.of(
                        application.job(),
                        application.reference(),
                        application.email(),
                        application.details(),
                        cv == null
                                ? "no CV"
                                : cv.document().name().value() + " ("
                                        + cv.document().size() + " bytes)",
                        application.answers(),
                        application.options())
                .toString();
    }

    @Override
    public URI application(AccountName account, JobId job, ApplicationId application) {
        return URI.create(job(account, job) + "/applications/" + application.value());
    }

    @Override
    public URI job(AccountName account, JobId job) {
        return URI.create("https://" + account.value() + ".pinpointhq.com/admin/jobs/" + job.value());
    }

    private InMemoryAccount reading(AtsCredentials credentials, Capability needed) {
        if (pause != null) {
            throw new AtsPaused(pause);
        }
        return switch (check(credentials)) {
            case AccessCheck.Unreachable(var why) -> throw new AtsUnavailable(why, null);
            case AccessCheck.NoSuchAccount() -> throw new AtsUnavailable("there is no such account", null);
            case AccessCheck.ApiSwitchedOff() ->
                throw new AtsDenied("Integration not enabled", new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
            case AccessCheck.KeyRefused() ->
                throw new AtsDenied("Invalid API key", new Loss.OfConnection(AttentionCause.KEY_REFUSED));
            case AccessCheck.Granted(var permissions) when !permissions.allow(needed) -> throw missing(needed);
            case AccessCheck.Granted(var _) -> account(credentials.account());
        };
    }

    private static AtsDenied missing(Capability needed) {
        return new AtsDenied("Not permitted", new Loss.OfCapability(needed));
    }

    private InMemoryAccount account(AccountName name) {
        return accounts.computeIfAbsent(name, _ -> new InMemoryAccount());
    }

    private String nextId() {
        return Long.toString(++lastId);
    }

    private static Job withStatus(Job job, JobStatus status) {
        var was = job.summary();
        var now = new JobSummary(
                was.id(),
                was.uuid(),
                was.title(),
                status,
                was.location(),
                was.department(),
                was.employmentType(),
                was.workplaceType());
        return new Job(now, job.description(), job.demands(), job.questions(), job.firstStage());
    }

    private static String sha256(NewApplication.Cv cv) {
        try (var bytes = new DigestInputStream(cv.content().open(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("the CV cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
