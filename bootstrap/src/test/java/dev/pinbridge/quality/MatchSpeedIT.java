package dev.pinbridge.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.calls.RecordCall;
import dev.pinbridge.application.matching.MatchOnCallChange;
import dev.pinbridge.application.matching.MatchUndecided;
import dev.pinbridge.application.matching.Matching;
import dev.pinbridge.application.matching.truth.Calls;
import dev.pinbridge.application.matching.truth.Company;
import dev.pinbridge.application.matching.truth.KnownCall;
import dev.pinbridge.application.notes.NotesOnMatch;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.Matcher;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.Proposal;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Weights;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.faults.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// T17: how fast calls are matched over PostgreSQL among many applications, and that these, which have nothing to
/// do with them, change nothing. Prints figures; none of them fails it, since machines differ.
class MatchSpeedIT {
    private static final int APPLICATIONS = 20_000;
    private static final int CALLS = Size.of(500, 10_000);
    private static final int CROWD = Size.of(20_000, 980_000);
    /// The first looks are those of a service that has just been started: most of their time goes to compiling it.
    private static final int AGAIN = 6;
    private static final int SINGLE = Size.of(200, 2_000);

    private final Company company = Company.of(101, APPLICATIONS);
    private final List<KnownCall> known = Calls.of(company, 101, CALLS);

    @Test
    void manyOthersChangeNothingAndCostLittle() {
        try (var account = new Account(company)) {
            account.crowd(CROWD);
            // when
            var calls = record(account);
            var undecided = undecided(account);
            var first = timed(() -> undecided.match(account.organisation));
            var again = IntStream.range(0, AGAIN)
                    .mapToObj(_ -> timed(() -> undecided.match(account.organisation)))
                    .toList();
            // then
            var decided = decided(account, calls);
            var alone = alone();
            var changed = calls.keySet().stream()
                    .filter(call -> !Objects.equals(decided.get(call), alone.get(calls.get(call))))
                    .count();
            report("first look", first);
            again.forEach(look -> report("another look", look));
            reportSingle(account);
            System.out.printf(Locale.ROOT, "decided otherwise than alone: %d of %d%n", changed, CALLS);
            assertThat(decided).hasSizeGreaterThan(CALLS / 2);
            assertThat((double) changed / CALLS).isLessThanOrEqualTo(0.001);
        }
    }

    private static void report(String what, Duration took) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f calls a second (%d calls, %d applications)%n",
                what,
                CALLS * 1e9 / took.toNanos(),
                CALLS,
                APPLICATIONS + CROWD);
    }

    private static Duration timed(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static MatchUndecided undecided(Account account) {
        return new MatchUndecided(
                account.bean(dev.pinbridge.domain.calls.Calls.class),
                account.bean(Matches.class),
                matching(account),
                account.transactions(),
                events(account),
                // Whenever the generated calls were.
                () -> Instant.EPOCH);
    }

    /// With what the service does for calls that may have notes.
    private static Events events(Account account) {
        return new DirectEvents(List.of(new NotesOnMatch(account.bean(Notes.class), _ -> {}, InstantSource.system())));
    }

    private static Matching matching(Account account) {
        return new Matching(
                account.bean(Prospects.class),
                account.bean(Integrations.class),
                account.bean(NameComparison.class),
                InstantSource.system());
    }

    /// Without looking at them.
    private Map<CallId, KnownCall> record(Account account) {
        var calls = new HashMap<CallId, KnownCall>();
        var store = account.bean(dev.pinbridge.domain.calls.Calls.class);
        account.transactions()
                .run(
                        account.organisation,
                        () -> known.forEach(one -> {
                            var call = new Call(
                                    new CallId(UUID.randomUUID()),
                                    account.organisation,
                                    new CallOrigin.Uploaded(null),
                                    one.call(),
                                    new CallState.Held(),
                                    null,
                                    Instant.now());
                            store.add(call);
                            calls.put(call.id(), one);
                        }));
        return calls;
    }

    /// One at a time, from what is known of it to what it is about, kept.
    private void reportSingle(Account account) {
        var matches = account.bean(Matches.class);
        var recordCall = new RecordCall(
                account.bean(dev.pinbridge.domain.calls.Calls.class),
                account.transactions(),
                new DirectEvents(List.of(new MatchOnCallChange(matching(account), matches, events(account)))),
                () -> new CallId(UUID.randomUUID()),
                InstantSource.system());
        var actor = new Actor(account.organisation, new PersonId(UUID.randomUUID()), Plan.GROWTH, Set.of(Role.MEMBER));
        var nanos = IntStream.range(0, SINGLE)
                .mapToLong(i -> timed(() -> recordCall.record(actor, new CallOrigin.Uploaded(null), details(i)))
                        .toNanos())
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "one call recorded, matched and kept: p50 %.1f ms, p99 %.1f ms (%d)%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos.length);
    }

    private CallDetails details(int i) {
        return known.get(i % known.size()).call();
    }

    /// What they were matched with by themselves.
    private static Map<CallId, ApplicationId> decided(Account account, Map<CallId, KnownCall> calls) {
        var decided = new HashMap<CallId, ApplicationId>();
        account.transactions()
                .within(
                        account.organisation,
                        () -> account.bean(Matches.class).all(account.organisation, calls.keySet()))
                .forEach((call, match) -> {
                    if (match.state() instanceof MatchState.Matched(var target, var _)) {
                        decided.put(call, target.application());
                    }
                });
        return decided;
    }

    /// The same without anybody else, in memory.
    private Map<KnownCall, @Nullable ApplicationId> alone() {
        var scenario = new Scenario(101, APPLICATIONS, CALLS);
        var matcher = new Matcher(Scenario.NAMES, Weights.USUAL);
        var alone = new HashMap<KnownCall, @Nullable ApplicationId>();
        known.forEach(one -> {
            var proposal = matcher.match(one.call(), scenario.house(), scenario.prospects(one.call()));
            alone.put(
                    one,
                    proposal instanceof Proposal.Certain certain
                            ? certain.best().prospect().application()
                            : null);
        });
        return alone;
    }
}
