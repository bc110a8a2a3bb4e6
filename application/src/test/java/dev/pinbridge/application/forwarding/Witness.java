package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.positions.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sees everything that is committed and everything that goes to the ATS and comes from there, and says so when
/// something is seen that must never be.
final class Witness {
    /// A lease, the longest request with the looks around it, and the longest stop of a node.
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    /// Written down without a look at the code: where a row may go from each state.
    private static final Map<ForwardingStatus, Set<ForwardingStatus>> ARROWS = new EnumMap<>(Map.of(
            ForwardingStatus.WAITING, EnumSet.of(ForwardingStatus.QUEUED, ForwardingStatus.CANCELLED),
            ForwardingStatus.QUEUED,
                    EnumSet.of(
                            ForwardingStatus.QUEUED,
                            ForwardingStatus.WAITING,
                            ForwardingStatus.SENDING,
                            ForwardingStatus.SENT,
                            ForwardingStatus.ALREADY_APPLIED,
                            ForwardingStatus.CANCELLED),
            ForwardingStatus.SENDING,
                    EnumSet.of(
                            ForwardingStatus.SENT,
                            ForwardingStatus.ALREADY_APPLIED,
                            ForwardingStatus.REFUSED,
                            ForwardingStatus.QUEUED,
                            ForwardingStatus.WAITING,
                            ForwardingStatus.UNCONFIRMED),
            ForwardingStatus.UNCONFIRMED,
                    EnumSet.of(
                            ForwardingStatus.UNCONFIRMED,
                            ForwardingStatus.SENT,
                            ForwardingStatus.QUEUED,
                            ForwardingStatus.CANCELLED),
            ForwardingStatus.SENT, EnumSet.noneOf(ForwardingStatus.class),
            ForwardingStatus.ALREADY_APPLIED, EnumSet.noneOf(ForwardingStatus.class),
            ForwardingStatus.REFUSED, EnumSet.of(ForwardingStatus.QUEUED),
            ForwardingStatus.CANCELLED, EnumSet.of(ForwardingStatus.QUEUED)));

    private final Turnstile turnstile;
    private final @Nullable StringBuilder trace;
    private final Map<ForwardingId, Forwarding> rows = new HashMap<>();
    private final Set<ForwardingId> suspects = new HashSet<>();
    private final Set<ForwardingId> givenUp = new HashSet<>();
    private final Map<ForwardingId, Instant> sendingSince = new HashMap<>();
    private final Map<Business, List<Request>> requests = new HashMap<>();
    private final Map<String, Instant> looks = new HashMap<>();
    private @Nullable String objection;
    private long steps;

    Witness(Turnstile turnstile, boolean traced) {
        this.turnstile = turnstile;
        this.trace = traced ? new StringBuilder() : null;
    }

    private record Business(EmailAddress email, JobId job) {}

    /// A create that has left for the ATS.
    static final class Request {
        private final NewApplication application;
        private final Instant left;
        private final String name;
        private boolean cameToNothing;

        private Request(NewApplication application, Instant left, String name) {
            this.application = application;
            this.left = left;
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// What must never be, if it was seen.
    Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    String trace() {
        return trace == null ? "" : trace.toString();
    }

    /// How often something was committed, asked or answered.
    long steps() {
        return steps;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for two methods
    void note(String what, Object... names) {
        steps++;
        if (trace != null) {
            trace.append(String.format(
                            Locale.ROOT, "%10.3f  ", turnstile.elapsed().toMillis() / 1000.0))
                    .append(String.format(Locale.ROOT, what, names))
                    .append('\n');
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // as above
    void object(String what, Object... names) {
        note("NEVER: " + what, names);
        if (objection == null) {
            objection = String.format(Locale.ROOT, what, names);
            turnstile.close();
        }
    }

    String nameOf(EmailAddress email, JobId job) {
        return email.value().substring(0, email.value().indexOf('@')) + "/job " + job.value();
    }

    /// @return what is to be told of it later
    Request leaves(NewApplication application, Object node) {
        var business = new Business(application.email(), application.job());
        var before = requests.computeIfAbsent(business, _ -> new ArrayList<>());
        var request = new Request(
                application,
                turnstile.instant(),
                "request " + (before.size() + 1) + " for " + nameOf(application.email(), application.job()));
        note("%s: %s leaves", node, request);
        for (var earlier : before) {
            if (!earlier.cameToNothing && !wasLookedFor(earlier)) {
                object("%s leaves while the outcome of %s is unknown and was not looked for", request, earlier);
            }
        }
        before.add(request);
        return request;
    }

    private boolean wasLookedFor(Request request) {
        var lateEnough = request.left.plus(SimulatedAts.SLOWEST);
        return looks.getOrDefault(request.application.email().value(), Instant.MIN)
                        .isAfter(lateEnough)
                || looks.getOrDefault(request.application.reference(), Instant.MIN)
                        .isAfter(lateEnough);
    }

    void answered(Request request, Submission answer) {
        note("%s: %s", request, answer.getClass().getSimpleName());
        request.cameToNothing = !(answer instanceof Submission.Accepted || answer instanceof Submission.Unknown);
    }

    /// Somebody saw what the ATS showed of this person at that time.
    void looked(EmailAddress email, Instant at) {
        looked(email.value(), at);
    }

    void looked(String key, Instant at) {
        steps++;
        looks.merge(key, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// Called in the transaction of somebody who is about to commit.
    void committing(Object who, OrganisationId organisation, Forwardings forwardings, Pace pace) {
        steps++;
        for (var row : forwardings
                .page(organisation, ForwardingFilter.ALL, PageRequest.first(PageRequest.MAX_SIZE))
                .items()) {
            var before = rows.put(row.id(), row);
            if (row.isSuspect()) {
                suspects.add(row.id());
            }
            if (before == null) {
                note("%s: %s is new, %s", who, name(row), row.state());
                followSending(row);
            } else if (!before.equals(row)) {
                note("%s: %s goes to %s, epoch %s", who, name(row), row.state(), row.epoch());
                compare(before, row, pace);
                followSending(row);
            }
        }
    }

    private static String name(Forwarding row) {
        var target = row.target();
        return row.id().value().toString().substring(0, 4)
                + (target == null ? "" : "/job " + target.job().value());
    }

    private void followSending(Forwarding row) {
        if (row.state() instanceof ForwardingState.Sending) {
            sendingSince.put(row.id(), turnstile.instant());
        } else {
            sendingSince.remove(row.id());
        }
    }

    private void compare(Forwarding before, Forwarding after, Pace pace) {
        var from = ForwardingStatus.of(before.state());
        var to = ForwardingStatus.of(after.state());
        if (!ARROWS.getOrDefault(from, Set.of()).contains(to)) {
            object("%s goes from %s to %s", name(after), from, to);
        }
        if (after.epoch() != before.epoch() + (isTaken(before, after) ? 0 : 1)) {
            object("%s goes from epoch %s to %s", name(after), before.epoch(), after.epoch());
        }
        if (from == ForwardingStatus.UNCONFIRMED && to == ForwardingStatus.CANCELLED) {
            givenUp.add(after.id());
        }
        if (after.attempts() != before.attempts() + (to == ForwardingStatus.SENDING ? 1 : 0)) {
            object("%s has %s attempts after %s", name(after), after.attempts(), before.attempts());
        }
        if (before.state() instanceof ForwardingState.Unconfirmed unconfirmed
                && to == ForwardingStatus.QUEUED
                && !unconfirmed.isLeftToAPerson()
                && unconfirmed.looks() + 1 < pace.looks().size()) {
            object("%s was looked for %s times only", name(after), unconfirmed.looks() + 1);
        }
        if (!before.createdAt().equals(after.createdAt()) || !before.candidate().equals(after.candidate())) {
            object("%s became somebody else", name(after));
        }
    }

    /// Work on a row that begins is remembered, and is no new version of it.
    private static boolean isTaken(Forwarding before, Forwarding after) {
        return after.interruptions() == before.interruptions() + 1
                && ForwardingStatus.of(after.state()) == ForwardingStatus.of(before.state())
                && after.epoch() == before.epoch();
    }

    /// Whether work on the row broke off so often that it may have been why.
    boolean wasSuspect(Forwarding row) {
        return suspects.contains(row.id());
    }

    /// Whether a person decided about the row while its outcome was unknown.
    boolean wasGivenUp(Forwarding row) {
        return givenUp.contains(row.id());
    }

    /// Called now and then.
    void lookAround() {
        sendingSince.forEach((row, since) -> {
            if (since.plus(LONGEST_SENDING).isBefore(turnstile.instant())) {
                object("%s is being sent since %s", row.value(), since);
            }
        });
    }

    /// What is left to check when everything has come to rest.
    static boolean isAimedAt(Forwarding row, JobId job) {
        var target = row.target();
        return target != null && target.job().equals(job);
    }

    static Optional<JobTarget> target(Forwarding row) {
        return Optional.ofNullable(row.target());
    }

    List<Forwarding> rows() {
        return List.copyOf(rows.values());
    }
}
