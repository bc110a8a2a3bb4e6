package dev.pinbridge.persistence;

import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static dev.pinbridge.application.forwarding.AForwarding.waitingFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.application.calls.RecordCall;
import dev.pinbridge.application.calls.RecordCallResult;
import dev.pinbridge.application.candidates.ACandidate;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.application.notes.ATemplate;
import dev.pinbridge.application.notes.CreateTemplate;
import dev.pinbridge.application.notes.CreateTemplateResult;
import dev.pinbridge.application.positions.APosition;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Several transactions that do the same thing at the same time.
final class RacesTest implements StoresContract {
    private static final int RACERS = 8;

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    /// Each in a transaction of its own, all begun before the first of them does its work.
    private <T> List<T> race(OrganisationId organisation, Supplier<T> work) throws Exception {
        var start = new CyclicBarrier(RACERS);
        Callable<T> racer = () -> in(organisation, () -> {
            await(start);
            return work.get();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < RACERS; i++) {
                running.add(threads.submit(racer));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofCandidatesWithTheSameEMailAddressOneIsAdded() throws Exception {
        // given
        var organisation = someOrganisation();
        var email = ACandidate.aCandidate(organisation).email();
        // when
        var added = race(
                organisation,
                () -> stores().candidates()
                        .add(new Candidate(
                                new CandidateId(UUID.randomUUID()),
                                organisation,
                                email,
                                ACandidate.theLeast(),
                                null,
                                Times.NOON)));
        // then
        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    void ofCallsWithTheSameReferenceOneIsRecorded() throws Exception {
        // given
        var organisation = someOrganisation();
        var calls = stores().calls().calls();
        var recordCall = new RecordCall(
                calls, stores().transactions(), new DirectEvents(List.of()), ACall::newId, InstantSource.system());
        var actor = new Actor(organisation, AnOrganisation.somebody(), Plan.GROWTH, Set.of(Role.MEMBER));
        // when
        var recorded = race(
                organisation,
                () -> recordCall.record(actor, new CallOrigin.Uploaded("tape"), ACall.details(Times.NOON)));
        // then
        assertThat(recorded.stream().filter(RecordCallResult.Recorded.class::isInstance))
                .hasSize(1);
        assertThat(recorded.stream().map(result -> result.call().id()).distinct())
                .hasSize(1);
    }

    @Test
    void ofTemplatesWithTheSameNameOneIsCreated() throws Exception {
        // given
        var organisation = someOrganisation();
        var createTemplate =
                new CreateTemplate(stores().calls().templates(), stores().transactions(), ATemplate::newId);
        var actor = new Actor(organisation, AnOrganisation.somebody(), Plan.GROWTH, Set.of(Role.RECRUITER));
        // when
        var results = race(organisation, () -> createTemplate.create(actor, "Culture", ATemplate.someSections()));
        // then
        assertThat(results)
                .filteredOn(result -> !result.equals(new CreateTemplateResult.NameTaken()))
                .singleElement()
                .isInstanceOf(CreateTemplateResult.Created.class);
    }

    @Test
    void ofConversationsForTheSameCandidateAndPositionOneIsAdded() throws Exception {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        var position = somePosition(organisation).id();
        // when
        var added = race(
                organisation, () -> stores().conversations().add(aConversation(organisation, candidate, position)));
        // then
        assertThat(added).containsOnlyOnce(true);
    }

    @Test
    void forwardingsForTheSameCandidateAndJobAgreeOnOneRow() throws Exception {
        for (@Nullable JobTarget target : new @Nullable JobTarget[] {job("1"), null}) {
            // given
            var organisation = someOrganisation();
            var candidate = someCandidate(organisation).id();
            var position = somePosition(organisation).id();
            var state = target == null ? waitingFor(WaitingReason.NOT_LINKED) : queued(Times.NOON);
            // when
            var rows = race(
                    organisation,
                    () -> stores().forwardings()
                            .addUnlessThere(aForwarding(organisation, candidate, position, target, state)));
            // then
            assertThat(new HashSet<>(rows)).hasSize(1);
        }
    }

    @Test
    void ofChangesBasedOnTheSameVersionOneIsMade() throws Exception {
        // given
        var organisation = someOrganisation();
        var row = aForwarding(
                organisation,
                someCandidate(organisation).id(),
                somePosition(organisation).id(),
                job("1"),
                queued(Times.NOON));
        run(organisation, () -> stores().forwardings().addUnlessThere(row));
        // when
        var updated = race(organisation, () -> stores().forwardings().update(row.moved(queued(Times.minutesLater(1)))));
        // then
        assertThat(updated).containsOnlyOnce(true);
    }

    @Test
    void ofRowsAimedAtTheSameJobOneGetsThereAndNoTransactionIsSpoilt() throws Exception {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation).id();
        // when
        var aimed = race(organisation, () -> {
            var row = aForwarding(
                    organisation, candidate, newPosition(organisation), null, waitingFor(WaitingReason.NOT_LINKED));
            stores().forwardings().addUnlessThere(row);
            var result = stores().forwardings().update(row.aimedAt(job("1")).moved(queued(Times.NOON)));
            assertThat(stores().forwardings().find(organisation, row.id())).isPresent();
            return result;
        });
        // then
        assertThat(aimed).containsOnlyOnce(true);
    }

    private PositionId newPosition(OrganisationId organisation) {
        var position = APosition.aPosition(organisation);
        stores().positions().save(position);
        return position.id();
    }

    @Test
    void aLockedRowIsSeenAsTheOtherTransactionLeftIt() throws Exception {
        // given
        var organisation = someOrganisation();
        var position = somePosition(organisation);
        // when
        var titles = race(organisation, () -> {
            var now = stores().positions().lock(organisation, position.id()).orElseThrow();
            var details = now.details();
            stores().positions()
                    .save(now.edited(
                            new PositionDetails(details.title() + "x", details.description(), null, null, null)));
            return details.title();
        });
        // then
        assertThat(titles).doesNotHaveDuplicates();
    }
}
