package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pinbridge.application.World;
import dev.pinbridge.application.ats.ReceivedApplication;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState.AlreadyApplied;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Refused;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.ForwardingState.Waiting;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrainLaneTest {
    private final World world = World.connected();

    @Test
    void sendsThePersonWithTheirCvByteForByte() throws Exception {
        // given
        var cv = "the bytes of a CV".getBytes(StandardCharsets.UTF_8);
        var candidate = world.candidate();
        world.attachCv.attach(world.admin, candidate.id(), world.document(cv).id());
        var conversation = world.started(candidate, world.positionLinkedTo(world.openJob("Engineer")));
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received())
                .singleElement()
                .extracting(ReceivedApplication::cvSha256)
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(cv)));
    }

    @Test
    void sendsEverybodyWhoIsDue() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        var conversations = Stream.generate(() -> world.started(world.candidate(), position))
                .limit(30)
                .toList();
        // when
        world.drain();
        // then
        assertThat(conversations).allSatisfy(id -> assertThat(row(id).state()).isInstanceOf(Sent.class));
        assertThat(world.ats.received()).hasSize(30);
    }

    @Test
    void findsWhatArrivedWithoutAnAnswerAndDoesNotSendItAgain() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.createNextButAnswer(new Submission.Unknown("no answer in time"));
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Unconfirmed.class);
        // when
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.submissions()).isEqualTo(1);
    }

    @Test
    void doesNotSendAgainWhileTheAtsMayStillBeSlowToShowIt() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.createNextButAnswer(new Submission.Unknown("no answer in time"));
        world.ats.setLookUpsLag(true);
        // when
        for (var seconds = 0; seconds < 60; seconds += 5) {
            world.drain();
            world.pass(Duration.ofSeconds(5));
        }
        world.ats.setLookUpsLag(false);
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.submissions()).isEqualTo(1);
    }

    @Test
    void sendsAgainWhatWasLookedForInVain() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(new Submission.Unknown("connection reset"));
        // when
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(row(conversation).attempts()).isEqualTo(2);
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void leavesAnUnknownOutcomeToAPersonWhenItMayNotLook() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.createNextButAnswer(new Submission.Unknown("no answer in time"));
        // when
        world.settle();
        // then
        assertThat(row(conversation).state())
                .isInstanceOfSatisfying(
                        Unconfirmed.class, state -> assertThat(state.nextLook()).isNull());
        assertThat(world.ats.submissions()).isEqualTo(1);
        // when
        world.ats.allowEverything(CREDENTIALS);
        world.connect();
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.submissions()).isEqualTo(1);
    }

    @Test
    void settlesWhatANodeWasSendingWhenItDied() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.createNextButAnswer(new Submission.Unknown("the node dies here"));
        var queued = row(conversation);
        var sending = queued.moved(((Queued) queued.state()).send(world.instant()));
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.forwardings().update(sending));
        world.ats.apply(ACME, emailOf(sending), target(sending));
        // when
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.submissions()).isZero();
    }

    @Test
    void waitsAsLongAsTheAtsAsks() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(new Submission.Busy(Duration.ofSeconds(90)));
        // when
        world.drain();
        world.pass(Duration.ofSeconds(89));
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Queued.class);
        // when
        world.pass(Duration.ofSeconds(2));
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void keepsTryingWhileTheAtsCannotBeReached() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.setUnreachable(true);
        world.settle();
        assertThat(row(conversation).state())
                .isInstanceOfSatisfying(
                        Queued.class, state -> assertThat(state.trouble()).isNotBlank());
        // when
        world.ats.setUnreachable(false);
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void stopsAtARevokedKeyAndGoesOnWithANewOne() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        var first = world.started(world.candidate(), position);
        var second = world.started(world.candidate(), position);
        world.ats.revoke(CREDENTIALS);
        // when
        world.settle();
        // then
        assertThat(Stream.of(first, second))
                .allSatisfy(id -> assertThat(row(id).state())
                        .isInstanceOfSatisfying(
                                Waiting.class,
                                state -> assertThat(state.reason())
                                        .isEqualTo(WaitingReason.INTEGRATION_NEEDS_ATTENTION)));
        assertThat(integration())
                .isInstanceOfSatisfying(
                        Integration.NeedsAttention.class,
                        state -> assertThat(state.cause()).isEqualTo(AttentionCause.KEY_REFUSED));
        // when
        world.ats.allowEverything(CREDENTIALS);
        world.connect();
        world.drain();
        // then
        assertThat(Stream.of(first, second))
                .allSatisfy(id -> assertThat(row(id).state()).isInstanceOf(Sent.class));
    }

    @Test
    void doesNotBlameANewKeyForWhatTheOldOneIsTold() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(
                new Submission.Denied(new Loss.OfConnection(AttentionCause.KEY_REFUSED), "Invalid API key"));
        world.ats.onSubmit(_ -> {
            world.ats.onSubmit(_ -> {});
            world.pass(Duration.ofSeconds(1));
            world.connect();
        });
        // when
        world.drain();
        // then
        assertThat(integration()).isInstanceOf(Integration.Connected.class);
        // when
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void holdsSomebodyWhoseJobClosedUntilThePositionIsLinkedToAnother() {
        // given
        var job = world.openJob("Engineer");
        var position = world.positionLinkedTo(job);
        var conversation = world.started(world.candidate(), position);
        world.ats.setStatus(ACME, job.id(), JobStatus.CLOSED);
        // when
        world.drain();
        // then
        assertThat(row(conversation).state())
                .isInstanceOfSatisfying(
                        Waiting.class, state -> assertThat(state.reason()).isEqualTo(WaitingReason.JOB_CLOSED));
        // when
        var other = world.openJob("Engineer, again");
        world.linkPosition.link(world.admin, position.id(), other.id());
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received())
                .singleElement()
                .satisfies(received -> assertThat(received.application().job()).isEqualTo(other.id()));
    }

    @Test
    void holdsSomebodyWithoutWhatTheJobDemandsUntilItIsGiven() {
        // given
        var job = world.ats.openJob(ACME, "Engineer", new JobDemands(true, false, false, false));
        var candidate = world.candidate();
        var conversation = world.started(candidate, world.positionLinkedTo(job));
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOfSatisfying(Waiting.class, state -> {
            assertThat(state.reason()).isEqualTo(WaitingReason.NEEDS_INFORMATION);
            assertThat(state.missing()).containsExactly(MissingInformation.CV);
        });
        assertThat(world.ats.submissions()).isZero();
        // when
        world.attachCv.attach(
                world.admin, candidate.id(), world.document(new byte[] {1}).id());
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void createsNothingForSomebodyWhoIsOnTheJobAlready() {
        // given
        var job = world.openJob("Engineer");
        var candidate = world.candidate();
        var own = world.ats.apply(ACME, candidate.email(), job.id());
        var conversation = world.started(candidate, world.positionLinkedTo(job));
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isEqualTo(new AlreadyApplied(own, world.instant()));
        assertThat(world.ats.submissions()).isZero();
    }

    @Test
    void reusesThePersonWhoIsOnAnotherJobAndNamesThatApplication() {
        // given
        var candidate = world.candidate();
        var elsewhere = world.ats.apply(
                ACME, candidate.email(), world.openJob("Designer").id());
        var conversation = world.started(candidate, world.positionLinkedTo(world.openJob("Engineer")));
        // when
        world.drain();
        // then
        assertThat(row(conversation).earlier())
                .singleElement()
                .satisfies(other -> assertThat(other.id()).isEqualTo(elsewhere));
        assertThat(world.ats.received())
                .singleElement()
                .satisfies(
                        received -> assertThat(received.application().knownAs()).isNotNull());
    }

    @Test
    void keepsTheWordsOfARefusalAndTriesAgainWhenAsked() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(new Submission.Refused("phone is not a number"));
        world.settle();
        assertThat(row(conversation).state())
                .isInstanceOfSatisfying(
                        Refused.class, state -> assertThat(state.words()).isEqualTo("phone is not a number"));
        // when
        world.forwardCandidate.forward(world.admin, conversation, false);
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void stopsSendingOnALowerPlanAndGoesOnOnAHigherOne() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.signIn(Plan.STARTER, Role.ADMIN);
        // when
        world.drain();
        // then
        assertThat(row(conversation).state())
                .isInstanceOfSatisfying(
                        Waiting.class, state -> assertThat(state.reason()).isEqualTo(WaitingReason.PLAN));
        // when
        world.signIn(Plan.LEGACY, Role.ADMIN);
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void goesOnWithALaneAfterAnErrorInTheMiddleOfASend() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.onSubmit(_ -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(world::drain).isInstanceOf(IllegalStateException.class);
        // when
        world.ats.onSubmit(_ -> {});
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void letsAPersonDecideWhatItMayNotLookFor() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(new Submission.Unknown("connection reset"));
        world.settle();
        // when
        var withoutALook = world.forwardCandidate.forward(world.admin, conversation, false);
        world.settle();
        // then
        assertThat(withoutALook).isInstanceOf(ForwardCandidateResult.OutcomeUnknown.class);
        assertThat(world.ats.submissions()).isEqualTo(1);
        // when
        world.forwardCandidate.forward(world.admin, conversation, true);
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void sendsOnePersonToTheirJobsOneAfterTheOther() {
        // given
        var candidate = world.candidate();
        Stream.of("Engineer", "Designer", "Writer")
                .forEach(title -> world.started(candidate, world.positionLinkedTo(world.openJob(title))));
        // when
        world.drain();
        // then
        assertThat(world.ats.received().stream()
                        .map(received -> received.application().knownAs())
                        .filter(Objects::nonNull))
                .hasSize(2);
    }

    @Test
    void sendsThoseOfAFormerAccountWhenTheirPositionIsLinkedToTheNewOne() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        world.ats.revoke(CREDENTIALS);
        var conversation = world.started(world.candidate(), position);
        world.drain();
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        var globex = new AtsCredentials(
                world.admin.organisation(), Product.CORD, new AccountName("globex"), World.KEY, Haste.BACKGROUND);
        world.ats.allowEverything(globex);
        world.connectAts.connect(world.admin, Product.CORD, globex.account(), globex.key());
        world.drain();
        assertThat(row(conversation).state()).isInstanceOf(Waiting.class);
        // when
        world.linkPosition.link(
                world.admin,
                position.id(),
                world.ats.openJob(globex.account(), "Engineer").id());
        // then
        assertThat(row(conversation).state()).isInstanceOf(Queued.class);
        assertThat(Objects.requireNonNull(row(conversation).target()).account()).isEqualTo(globex.account());
    }

    @Test
    void neverCallsTheAtsInsideATransaction() {
        // given
        world.ats.onSubmit(_ -> assertThat(world.transactions.isActive()).isFalse());
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void looksBeforeSendingAgainWhatBrokeOnOurSide() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.onSubmit(_ -> {
            throw new IllegalStateException("the disk is gone");
        });
        world.drain();
        assertThat(row(conversation).state()).isInstanceOf(Unconfirmed.class);
        // when
        world.ats.onSubmit(_ -> {});
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received()).hasSize(1);
    }

    private Forwarding row(ConversationId conversation) {
        return Objects.requireNonNull(world.forwardingOf(conversation));
    }

    private Integration integration() {
        return world.transactions.within(
                world.admin.organisation(),
                () -> world.stores
                        .integrations()
                        .of(world.admin.organisation(), Product.CORD)
                        .orElseThrow());
    }

    private EmailAddress emailOf(Forwarding forwarding) {
        return world.transactions.within(
                world.admin.organisation(),
                () -> world.stores
                        .candidates()
                        .find(world.admin.organisation(), forwarding.candidate())
                        .orElseThrow()
                        .email());
    }

    private static JobId target(Forwarding forwarding) {
        return Objects.requireNonNull(forwarding.target()).job();
    }

    @Test
    void sendsWhomAPersonWaitsForBeforeTheOthers() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        for (var person = 0; person < 40; person++) {
            world.started(world.candidate(), position);
        }
        world.setAutomaticForwarding.set(world.admin, false);
        var clicked = world.started(world.candidate(), position);
        world.pass(Duration.ofSeconds(1));
        world.forwardCandidate.forward(world.admin, clicked, false);
        // when
        world.drain();
        // then
        assertThat(world.ats.received().stream()
                        .limit(8)
                        .map(received -> received.application().reference()))
                .as("the first eight, which are under way at the same time")
                .contains(row(clicked).id().reference());
    }

    @Test
    void bringsForwardWhatAPersonAsksForAgain() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        world.ats.answerNext(new Submission.NotReached("no connection in time"));
        var conversation = world.started(world.candidate(), position);
        world.drain();
        var before = row(conversation);
        // when
        world.forwardCandidate.forward(world.admin, conversation, false);
        // then
        assertThat(before.urgency()).isEqualTo(Urgency.START);
        assertThat(row(conversation).urgency()).isEqualTo(Urgency.CLICK);
        // when
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void sendsWhoWaitedForTheJobToOpenAgain() {
        // given
        var job = world.openJob("Engineer");
        var conversation = world.started(world.candidate(), world.positionLinkedTo(job));
        world.ats.setStatus(World.ACME, job.id(), JobStatus.CLOSED);
        world.drain();
        world.watchLinkedJobs.watch(world.admin.organisation(), World.ACME);
        assertThat(row(conversation).state()).isInstanceOf(Waiting.class);
        // when
        world.ats.setStatus(World.ACME, job.id(), JobStatus.OPEN);
        world.watchLinkedJobs.watch(world.admin.organisation(), World.ACME);
        world.drain();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void triesAloneWhatWasBrokenOff() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        var suspects = Stream.generate(() -> world.started(world.candidate(), position))
                .limit(3)
                .toList();
        suspects.forEach(this::breakOff);
        var others = Stream.generate(() -> world.started(world.candidate(), position))
                .limit(20)
                .toList();
        var atOnce = new AtomicInteger();
        var mostWithASuspect = new AtomicInteger();
        var references = suspects.stream().map(id -> row(id).id().reference()).toList();
        world.ats.onSubmit(application -> {
            var now = atOnce.incrementAndGet();
            if (references.contains(application.reference())) {
                mostWithASuspect.accumulateAndGet(now, Math::max);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            atOnce.decrementAndGet();
        });
        // when
        world.drain();
        // then
        assertThat(Stream.concat(suspects.stream(), others.stream()))
                .allSatisfy(id -> assertThat(row(id).state()).isInstanceOf(Sent.class));
        assertThat(mostWithASuspect).hasValue(1);
        assertThat(row(suspects.getFirst()).interruptions()).isZero();
    }

    @Test
    void parksWhatWasBrokenOffAgainAndAgain() {
        // given
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        var poison = world.started(world.candidate(), position);
        var good = world.started(world.candidate(), position);
        for (var time = 0; time < 3; time++) {
            breakOff(poison);
        }
        // when
        world.settle();
        // then
        assertThat(row(poison).state())
                .isInstanceOfSatisfying(
                        Waiting.class, waiting -> assertThat(waiting.reason()).isEqualTo(WaitingReason.PARKED));
        assertThat(row(good).state()).isInstanceOf(Sent.class);
        // when
        world.forwardCandidate.forward(world.admin, poison, false);
        world.settle();
        // then
        assertThat(row(poison).state()).isInstanceOf(Sent.class);
    }

    @Test
    void sendsNothingOnceTheLaneIsNoLongerHeld() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        var looks = new AtomicInteger();
        // when
        world.drainWhile(() -> looks.incrementAndGet() == 1);
        // then
        assertThat(world.ats.submissions()).isZero();
        assertThat(row(conversation).state()).isInstanceOf(Queued.class);
        // when
        world.settle();
        // then
        assertThat(row(conversation).state()).isInstanceOf(Sent.class);
    }

    @Test
    void keepsWhatTheAtsSaidInTheHistory() {
        // given
        var conversation = world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
        world.ats.answerNext(new Submission.Refused("Email is invalid"));
        // when
        world.drain();
        // then
        var id = row(conversation).id();
        assertThat(world.readForwardings.history(world.admin, List.of(id)).get(id))
                .extracting(
                        ForwardingStep::status,
                        ForwardingStep::words,
                        step -> step.move().reply())
                .containsExactly(
                        tuple(ForwardingStatus.QUEUED, null, null),
                        tuple(ForwardingStatus.SENDING, null, null),
                        tuple(ForwardingStatus.REFUSED, "Email is invalid", new AtsReply(422, "request-1")));
    }

    /// As if the node had died in the middle of it, and the row had been left alone for long enough.
    private void breakOff(ConversationId conversation) {
        var row = row(conversation);
        world.transactions.within(
                row.organisation(),
                () -> world.stores
                        .forwardings()
                        .take(row.organisation(), List.of(row.id()), world.instant(), Duration.ZERO));
    }
}
