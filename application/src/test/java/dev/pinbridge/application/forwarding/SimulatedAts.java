package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.DescribedJob;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The one account of a simulation at an ATS that takes what it is asked at once, late or never, answers or not,
/// and shows late what it took. What it did is known for certain here, and to nobody else.
final class SimulatedAts {
    /// After this long nothing is taken any more that was asked for: what [Pace#looking] promises to outlast.
    static final Duration SLOWEST = Duration.ofSeconds(60);
    /// A search shows a person's application after this at the latest.
    static final Duration LAG = Duration.ofSeconds(20);
    /// A search by reference may be much further behind.
    static final Duration REFERENCE_LAG = Duration.ofMinutes(10);

    private final Turnstile turnstile;
    private final SplittableRandom random;
    private final Witness witness;
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final List<Stored> stored = new ArrayList<>();
    private long lastId = 100;
    private Weather weather = Weather.FAIR;

    boolean down;
    boolean keyGood = true;
    boolean apiOn = true;
    boolean onlyOnce;
    final Set<Capability> allowed = EnumSet.copyOf(Product.CORD.capabilities());

    SimulatedAts(Turnstile turnstile, SplittableRandom random, Witness witness) {
        this.turnstile = turnstile;
        this.random = random;
        this.witness = witness;
    }

    /// An application as the ATS has it.
    record Stored(
            AtsApplication application, EmailAddress email, boolean ours, Instant shown, Instant referenceShown) {}

    void setWeather(Weather weather) {
        this.weather = weather;
    }

    void put(Job job) {
        jobs.put(job.id(), job);
    }

    Job job(JobId id) {
        return Optional.ofNullable(jobs.get(id)).orElseThrow();
    }

    void setStatus(JobId id, JobStatus status) {
        var job = job(id);
        var was = job.summary();
        put(new Job(
                new JobSummary(was.id(), was.uuid(), was.title(), status, null, null, null, null),
                job.description(),
                job.demands()));
    }

    List<Stored> applications(EmailAddress email, JobId job) {
        return stored.stream()
                .filter(one ->
                        one.email().equals(email) && one.application().job().equals(job))
                .toList();
    }

    int created() {
        return (int) stored.stream().filter(Stored::ours).count();
    }

    /// Somebody applies without us.
    void apply(EmailAddress email, JobId job) {
        store(email, job, null);
    }

    private ApplicationId store(EmailAddress email, JobId job, @Nullable String reference) {
        var now = turnstile.instant();
        var application = new AtsApplication(
                new ApplicationId(Long.toString(++lastId)),
                new AtsCandidateId(email.value()),
                job,
                null,
                null,
                reference,
                now);
        stored.add(new Stored(
                application,
                email,
                reference != null,
                now.plus(upTo(LAG)),
                now.plus(random.nextBoolean() ? upTo(LAG) : upTo(REFERENCE_LAG))));
        witness.note("the ATS has %s for %s", application.id().value(), witness.nameOf(email, job));
        return application.id();
    }

    /// The ATS as seen from a node.
    Line from(SimulatedNode node) {
        return new Line(node);
    }

    private boolean chance(int inTenThousand) {
        return inTenThousand > 0 && random.nextInt(10_000) < inTenThousand;
    }

    private Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }

    /// One node's connection to the ATS.
    final class Line implements AtsAccess, AtsJobs, AtsApplications, ApplicationIntake {
        private final SimulatedNode node;

        private Line(SimulatedNode node) {
            this.node = node;
        }

        /// The time that half of an exchange takes.
        private void travel() {
            turnstile.pause(
                    Duration.ofMillis(random.nextInt(20) == 0 ? random.nextInt(9000) : 5 + random.nextInt(200)));
        }

        @Override
        public AccessCheck check(AtsCredentials credentials) {
            node.pass();
            travel();
            var answer = answer();
            travel();
            node.pass();
            return answer;
        }

        private AccessCheck answer() {
            if (down || chance(weather.failedLooks())) {
                return new AccessCheck.Unreachable("it does not answer");
            }
            if (!apiOn) {
                return new AccessCheck.ApiSwitchedOff();
            }
            return keyGood ? new AccessCheck.Granted(new Permissions(allowed)) : new AccessCheck.KeyRefused();
        }

        @Override
        public List<JobSummary> open(AtsCredentials credentials) {
            throw new UnsupportedOperationException("nobody chooses from a list here");
        }

        @Override
        public Optional<Job> find(AtsCredentials credentials, JobId id) {
            node.pass();
            travel();
            letIn(Capability.READ_JOBS);
            var found = Optional.ofNullable(jobs.get(id));
            travel();
            node.pass();
            return found;
        }

        @Override
        public List<DescribedJob> withUuids(AtsCredentials credentials, Collection<String> uuids) {
            throw new UnsupportedOperationException("nobody watches jobs here");
        }

        @Override
        public List<AtsApplication> ofPerson(AtsCredentials credentials, EmailAddress email) {
            return look(
                    one -> one.email().equals(email) && !one.shown().isAfter(turnstile.instant()),
                    at -> witness.looked(email, at));
        }

        @Override
        public List<AtsApplication> withReference(AtsCredentials credentials, String reference) {
            return look(
                    one -> reference.equals(one.application().reference())
                            && !one.referenceShown().isAfter(turnstile.instant()),
                    at -> witness.looked(reference, at));
        }

        private List<AtsApplication> look(Predicate<Stored> shown, Consumer<Instant> completed) {
            node.pass();
            travel();
            letIn(Capability.READ_APPLICATIONS);
            var found = stored.reversed().stream()
                    .filter(shown)
                    .map(Stored::application)
                    .toList();
            var at = turnstile.instant();
            travel();
            node.pass();
            completed.accept(at);
            return found;
        }

        private void letIn(Capability needed) {
            if (down) {
                throw new AtsUnavailable("it does not answer", null);
            }
            if (chance(weather.busy())) {
                throw new AtsBusy("asked to slow down", patience());
            }
            if (chance(weather.failedLooks())) {
                turnstile.pause(upTo(Duration.ofSeconds(20)));
                throw new AtsUnavailable("the answer makes no sense", null);
            }
            if (!apiOn) {
                throw new AtsDenied("Integration not enabled", new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
            }
            if (!keyGood) {
                throw new AtsDenied("Invalid API key", new Loss.OfConnection(AttentionCause.KEY_REFUSED));
            }
            if (!allowed.contains(needed)) {
                throw new AtsDenied("Not permitted", new Loss.OfCapability(needed));
            }
        }

        @Override
        public Submitted submit(AtsCredentials credentials, NewApplication application, BooleanSupplier allowed) {
            node.pass();
            if (!allowed.getAsBoolean()) {
                return new Submitted(new Submission.Withdrawn(), null);
            }
            node.beforeLeaving();
            if (down || chance(weather.notReached())) {
                travel();
                node.pass();
                return new Submitted(new Submission.NotReached("no connection"), null);
            }
            var request = witness.leaves(application, node);
            // It is on its way: whatever becomes of the node, the ATS gets it.
            if (chance(weather.lostSilently())) {
                return silence(request);
            }
            if (chance(weather.takenSilently())) {
                var slow = random.nextBoolean() ? upTo(Duration.ofSeconds(2)) : upTo(SLOWEST);
                turnstile.in(slow, () -> takeIfPossible(application));
                return silence(request);
            }
            var answer = decide(application);
            travel();
            node.pass();
            witness.answered(request, answer);
            return new Submitted(answer, null);
        }

        /// A reset, a server error or a broken answer comes soon, a time-out when the client no longer waits.
        private Submitted silence(Witness.Request request) {
            turnstile.pause(random.nextInt(3) == 0 ? SLOWEST : upTo(Duration.ofSeconds(3)));
            node.pass();
            witness.note("no answer to %s", request);
            return new Submitted(new Submission.Unknown("no usable answer"), null);
        }

        private void takeIfPossible(NewApplication application) {
            if (objection(application) == null && denial() == null) {
                store(application.email(), application.job(), application.reference());
            }
        }

        private Submission decide(NewApplication application) {
            if (chance(weather.busy())) {
                return new Submission.Busy(patience());
            }
            var denial = denial();
            if (denial != null) {
                return new Submission.Denied(denial, "Not permitted");
            }
            var objection = chance(weather.refusals()) ? "Something is wrong with it" : objection(application);
            return objection != null
                    ? new Submission.Refused(objection)
                    : new Submission.Accepted(store(application.email(), application.job(), application.reference()));
        }

        private @Nullable Loss denial() {
            if (!apiOn) {
                return new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF);
            }
            if (!keyGood) {
                return new Loss.OfConnection(AttentionCause.KEY_REFUSED);
            }
            return allowed.contains(Capability.WRITE_APPLICATIONS)
                    ? null
                    : new Loss.OfCapability(Capability.WRITE_APPLICATIONS);
        }

        private @Nullable String objection(NewApplication application) {
            var job = job(application.job());
            if (!job.isOpen()) {
                return "Job is not accepting applications";
            }
            if (job.demands().cv() && application.cv() == null) {
                return "CV can't be blank";
            }
            return onlyOnce
                            && !applications(application.email(), application.job())
                                    .isEmpty()
                    ? "Has applied for this job already"
                    : null;
        }

        private Duration patience() {
            return random.nextBoolean() ? Duration.ZERO : Duration.ofSeconds(1 + random.nextInt(120));
        }
    }
}
