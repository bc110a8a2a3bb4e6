package dev.pinbridge.application.comments;

import static dev.pinbridge.application.calls.ACall.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentState.Posted;
import dev.pinbridge.domain.comments.CommentState.Queued;
import dev.pinbridge.domain.comments.CommentState.Unconfirmed;
import dev.pinbridge.domain.comments.CommentState.Waiting;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every comment is made exactly once, whatever is answered and whoever dies.
final class PostCommentsTest {
    private static final ApplicationId APPLICATION = new ApplicationId("7");

    private final World world = new World();
    private final CommentWorld comments = world.comments;
    private final InMemoryAtsComments ats = world.comments.ats;
    private final CallId call = someCall();

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
        comments.lanes.take();
    }

    private CallId someCall() {
        var stored = aCall(world.admin.organisation());
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.calls().calls().add(stored));
        return stored.id();
    }

    private NewComment asked(CommentPurpose purpose) {
        return AComment.asked(world.admin.organisation(), call, purpose, APPLICATION);
    }

    private Comment queued() {
        return comments.queue(asked(CommentPurpose.LINK));
    }

    private CommentState state(Comment comment) {
        return comments.comment(comment.id()).state();
    }

    private List<String> theirs() {
        return ats.all(APPLICATION).stream().map(AtsComment::text).toList();
    }

    private void pass(Duration time) {
        world.pass(time);
        comments.post();
    }

    private void passAllLooks() {
        Pace.CALM.looks().forEach(this::pass);
    }

    @Test
    void postsWhatIsQueuedAndTellsOfIt() {
        // given
        var comment = queued();
        // when
        var next = comments.post();
        // then
        assertThat(theirs()).containsExactly(comment.text());
        assertThat(state(comment))
                .isEqualTo(new Posted(ats.all(APPLICATION).getFirst().id(), world.instant()));
        assertThat(comments.told()).containsExactly(comments.comment(comment.id()));
        assertThat(comments.comment(comment.id()).attempts()).isEqualTo(1);
        assertThat(next).isEmpty();
    }

    @Test
    void queuesWhatHasTheSameIdOnce() {
        // given
        var asked = asked(CommentPurpose.LINK);
        var first = comments.queue(asked);
        assertThat(comments.lanes.take()).containsExactly(World.ACME);
        comments.post();
        // when
        var second = comments.queue(asked);
        comments.post();
        // then
        assertThat(second).isEqualTo(comments.comment(first.id()));
        assertThat(comments.lanes.take()).isEmpty();
        assertThat(theirs()).hasSize(1);
    }

    @Test
    void worksOnWhatAPersonAskedForFirst() {
        // given
        queued();
        world.pass(Duration.ofSeconds(1));
        var notes = comments.queue(asked(CommentPurpose.NOTES));
        // when
        comments.post();
        // then
        assertThat(theirs()).hasSize(2).startsWith(notes.text());
    }

    @Test
    void findsWhatArrivedThoughNothingWasAnswered() {
        // given
        var comment = queued();
        ats.makeNextButAnswer(new Posting.Unknown("no answer"));
        comments.post();
        assertThat(state(comment)).isInstanceOf(Unconfirmed.class);
        // when
        pass(Duration.ofSeconds(5));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(theirs()).hasSize(1);
        assertThat(comments.told()).hasSize(1);
    }

    @Test
    void doesNotLookBeforeItIsTime() {
        // given
        queued();
        ats.answerNext(new Posting.Unknown("no answer"));
        // when
        var next = comments.post();
        pass(Duration.ofSeconds(4));
        // then
        assertThat(next).contains(world.instant().plusSeconds(1));
        assertThat(ats.looks()).isZero();
    }

    @Test
    void sendsAgainOnlyWhatWasLookedForOftenEnough() {
        // given
        var comment = queued();
        ats.answerNext(new Posting.Unknown("no answer"));
        comments.post();
        pass(Duration.ofSeconds(5));
        pass(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(64));
        assertThat(ats.postings()).isEqualTo(1);
        // when
        pass(Duration.ofSeconds(1));
        // then
        assertThat(ats.looks()).isEqualTo(3);
        assertThat(ats.postings()).isEqualTo(2);
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(theirs()).containsExactly(comment.text());
    }

    @Test
    void findsWhatShowsUpLate() {
        // given
        var comment = queued();
        ats.setLooksLag(true);
        ats.makeNextButAnswer(new Posting.Unknown("no answer"));
        comments.post();
        pass(Duration.ofSeconds(5));
        pass(Duration.ofSeconds(20));
        // when
        ats.setLooksLag(false);
        pass(Duration.ofSeconds(65));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(ats.postings()).isEqualTo(1);
    }

    @Test
    void saysNothingOfALookThatFailed() {
        // given
        queued();
        ats.answerNext(new Posting.Unknown("no answer"));
        comments.post();
        ats.setUnreachable(true);
        // when
        for (var i = 0; i < 9; i++) {
            pass(Duration.ofSeconds(65));
        }
        // then
        assertThat(ats.looks()).isGreaterThan(3);
        assertThat(ats.postings()).isEqualTo(1);
    }

    @Test
    void takesTheFirstOfTwoThatCarryTheReference() {
        // given
        var comment = queued();
        ats.answerNext(new Posting.Unknown("no answer"));
        comments.post();
        var first = ats.add(APPLICATION, "<p>" + comment.id().reference() + "</p>");
        ats.add(APPLICATION, "Somebody copied: " + comment.text());
        // when
        pass(Duration.ofSeconds(5));
        // then
        assertThat(state(comment)).isEqualTo(new Posted(first, world.instant()));
    }

    static Stream<Posting> notArrived() {
        return Stream.of(new Posting.Busy(Duration.ofSeconds(30)), new Posting.NotReached("it does not answer"));
    }

    @ParameterizedTest
    @MethodSource("notArrived")
    void sendsAgainLaterWhatCertainlyDidNotArrive(Posting answer) {
        // given
        var comment = queued();
        ats.answerNext(answer);
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Queued.class);
        assertThat(theirs()).isEmpty();
        // when
        pass(Duration.ofSeconds(30));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(ats.looks()).isZero();
        assertThat(theirs()).hasSize(1);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        // given
        var comment = queued();
        ats.answerNext(new Posting.Busy(Duration.ofMinutes(20)));
        // when
        var next = comments.post();
        // then
        assertThat(next).contains(world.instant().plus(Duration.ofMinutes(20)));
        assertThat(state(comment))
                .isInstanceOfSatisfying(
                        Queued.class, queued -> assertThat(queued.trouble()).isEqualTo("Pinpoint asked to slow down"));
    }

    @Test
    void sendsNothingWhileTheAccountIsPaused() {
        // given
        var first = queued();
        var second = queued();
        var end = world.instant().plusSeconds(90);
        ats.setPause(new Pause(PauseReason.NOT_ANSWERING, end));
        // when
        var next = comments.post();
        // then
        assertThat(next).contains(end);
        assertThat(ats.postings()).isEqualTo(1);
        // when
        ats.setPause(null);
        pass(Duration.ofSeconds(90));
        // then
        assertThat(state(first)).isInstanceOf(Posted.class);
        assertThat(state(second)).isInstanceOf(Posted.class);
    }

    @Test
    void looksForNothingWhileTheAccountIsPaused() {
        // given
        var comment = queued();
        ats.makeNextButAnswer(new Posting.Unknown("no answer"));
        comments.post();
        world.pass(Duration.ofSeconds(5));
        var end = world.instant().plusSeconds(90);
        ats.setPause(new Pause(PauseReason.ASKED_TO_WAIT, end));
        // when
        var next = comments.post();
        // then
        assertThat(next).contains(end);
        assertThat(comments.comment(comment.id()).dueAt()).isEqualTo(end);
        // when
        ats.setPause(null);
        pass(Duration.ofSeconds(90));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
    }

    @Test
    void keepsTheWordsOfARefusal() {
        // given
        var comment = queued();
        ats.delete(APPLICATION);
        // when
        comments.post();
        // then
        assertThat(state(comment)).isEqualTo(new CommentState.Refused("commentable must exist", world.instant()));
        assertThat(comments.told()).isEmpty();
    }

    @Test
    void withdrawsWhatIsSentWhenTheLaneIsLost() {
        // given
        var comment = queued();
        var isHeld = new ArrayList<>(List.of(true));
        ats.onPost(_ -> isHeld.set(0, false));
        // when
        comments.postWhile(isHeld::getFirst);
        // then
        assertThat(theirs()).isEmpty();
        assertThat(state(comment)).isInstanceOf(Queued.class);
    }

    @Test
    void looksForWhatWasBeingSentWhenItsNodeDied() {
        // given
        var comment = queued();
        world.transactions.run(
                comment.organisation(),
                () -> world.stores.calls().comments().update(comment.moved(new CommentState.Sending(world.instant()))));
        ats.add(APPLICATION, comment.text());
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Unconfirmed.class);
        // when
        pass(Duration.ofSeconds(5));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(ats.postings()).isZero();
    }

    @Test
    void looksForWhatFailedWhileItWasSent() {
        // given
        var comment = queued();
        ats.onPost(text -> {
            ats.onPost(_ -> {});
            ats.add(APPLICATION, text);
            throw new UnsupportedOperationException("a bug");
        });
        // when
        comments.post();
        pass(Duration.ofSeconds(5));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(theirs()).hasSize(1);
    }

    @Test
    void writesNothingOverWhatSomebodyElseWrote() {
        // given
        var comment = queued();
        ats.onPost(_ -> {
            world.pass(Duration.ofMinutes(1));
            ats.onPost(_ -> {});
            // Another node, which has taken the lane over.
            comments.post();
        });
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Unconfirmed.class);
        // when
        pass(Duration.ofSeconds(5));
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(theirs()).hasSize(1);
        assertThat(comments.told()).hasSize(1);
    }

    @Test
    void parksWhatEndsTheServiceAgainAndAgain() {
        // given
        var comment = queued();
        ats.onPost(_ -> {
            throw new NodeDied();
        });
        // when
        for (var i = 0; i < 40; i++) {
            dieOrNot();
            world.pass(Duration.ofSeconds(65));
        }
        // then
        assertThat(state(comment))
                .isInstanceOfSatisfying(
                        Waiting.class, waiting -> assertThat(waiting.obstacle()).isEqualTo(CommentObstacle.PARKED));
        assertThat(ats.postings()).isEqualTo(3);
    }

    private static final class NodeDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void dieOrNot() {
        try {
            comments.post();
        } catch (NodeDied _) {
            // The next one goes on.
        }
    }

    @Test
    void waitsForAConnectionAndGoesOnWithIt() {
        // given
        var comment = queued();
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        // then
        assertThat(state(comment)).isEqualTo(new Waiting(CommentObstacle.NOT_CONNECTED, world.instant()));
        // when
        var later = queued();
        comments.post();
        // then
        assertThat(state(later)).isEqualTo(new Waiting(CommentObstacle.NOT_CONNECTED, world.instant()));
        assertThat(ats.postings()).isZero();
        // when
        world.connectMetaview();
        // then
        assertThat(comments.lanes.take()).contains(World.ACME);
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(state(later)).isInstanceOf(Posted.class);
    }

    @Test
    void waitsWhenTheKeyIsRefused() {
        // given
        var comment = queued();
        ats.answerNext(new Posting.Denied(new Loss.OfConnection(AttentionCause.KEY_REFUSED), "no"));
        // when
        comments.post();
        // then
        assertThat(state(comment)).isEqualTo(new Waiting(CommentObstacle.NOT_CONNECTED, world.instant()));
        assertThat(world.currentAts.of(world.admin.organisation(), Product.METAVIEW))
                .isEmpty();
    }

    @Test
    void waitsForThePermissionToWriteAndGoesOnWithIt() {
        // given
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.READ_COMMENTS);
        var comment = queued();
        var another = queued();
        // when
        comments.post();
        // then
        assertThat(state(comment)).isEqualTo(new Waiting(CommentObstacle.NO_PERMISSION, world.instant()));
        assertThat(state(another)).isEqualTo(new Waiting(CommentObstacle.NO_PERMISSION, world.instant()));
        assertThat(ats.postings()).as("asked once only").isEqualTo(1);
        // when
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.values());
        world.checkAts.check(world.admin, Product.METAVIEW);
        // then
        assertThat(comments.lanes.take()).contains(World.ACME);
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(state(another)).isInstanceOf(Posted.class);
    }

    @Test
    void leavesWhatItMayNotLookForToAPersonUntilItMay() {
        // given
        var comment = queued();
        ats.makeNextButAnswer(new Posting.Unknown("no answer"));
        comments.post();
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.WRITE_COMMENTS);
        // when
        passAllLooks();
        pass(Duration.ofMinutes(5));
        // then
        assertThat(state(comment))
                .isInstanceOfSatisfying(
                        Unconfirmed.class,
                        unconfirmed -> assertThat(unconfirmed.isLeftToAPerson()).isTrue());
        assertThat(ats.postings()).isEqualTo(1);
        // when
        comments.lanes.take();
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.values());
        world.checkAts.check(world.admin, Product.METAVIEW);
        // then
        assertThat(comments.lanes.take()).contains(World.ACME);
        // when
        comments.post();
        // then
        assertThat(state(comment)).isInstanceOf(Posted.class);
        assertThat(ats.postings()).isEqualTo(1);
    }

    @Test
    void isPostedToAndLookedForInItsOwnAccountOnly() {
        // given
        var organisation = world.admin.organisation();
        var other = new AccountName("other");
        var queued = AComment.aComment(organisation, call, other);
        var unknown = AComment.inState(
                new Unconfirmed(world.instant(), "no answer", 0, world.instant()),
                AComment.aComment(organisation, call, other));
        comments.put(queued);
        comments.put(unknown);
        // when
        comments.postComments.post(organisation, other, () -> true);
        // then
        assertThat(state(queued)).isEqualTo(new Waiting(CommentObstacle.NOT_CONNECTED, world.instant()));
        assertThat(state(unknown)).isInstanceOf(Unconfirmed.class);
        assertThat(ats.postings()).isZero();
        assertThat(ats.looks()).isZero();
    }

    @Test
    void isOfNoConcernToCordsConnection() {
        // given
        var comment = queued();
        world.connect();
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.PURGE);
        // then
        assertThat(state(comment)).isInstanceOf(Queued.class);
    }

    @Test
    void isForgottenWithItsAccount() {
        // given
        queued();
        comments.post();
        queued();
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.PURGE);
        // then
        assertThat(comments.readComments.of(world.admin, List.of(call))).isEmpty();
        assertThat(theirs()).hasSize(1);
    }

    @Test
    void isShownWithItsCallTheOldestFirst() {
        // given
        var first = queued();
        world.pass(Duration.ofSeconds(1));
        var second = queued();
        // then
        assertThat(comments.readComments.of(world.admin, List.of(call, someCall())))
                .containsOnlyKeys(call)
                .containsEntry(call, List.of(first, second));
    }
}
