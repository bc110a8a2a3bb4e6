package dev.pinbridge.application.comments;

import static dev.pinbridge.application.calls.ACall.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may open a call decides about the comments on it.
final class DecidingOnCommentsTest {
    private static final Instant SINCE = Instant.parse("2026-11-22T08:00:00Z");

    private final World world = new World();
    private final CommentWorld comments = world.comments;
    private final CallId call = someCall();
    private final Actor stranger = world.signInAs("stranger@acme.example", Plan.GROWTH, Role.MEMBER);

    private CallId someCall() {
        var stored = aCall(world.admin.organisation());
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.calls().calls().add(stored));
        return stored.id();
    }

    private Comment in(CommentState state) {
        var comment = AComment.inState(state, AComment.aComment(world.admin.organisation(), call));
        comments.put(comment);
        return comment;
    }

    static Stream<CommentState> unsent() {
        return Stream.of(
                new CommentState.Waiting(CommentObstacle.PARKED, SINCE),
                new CommentState.Queued(SINCE, SINCE.plusSeconds(9_000), "slow down"));
    }

    static Stream<CommentState> perhapsSent() {
        return Stream.of(
                new CommentState.Sending(SINCE),
                new CommentState.Unconfirmed(SINCE, "no answer", 0, SINCE),
                new CommentState.Unconfirmed(SINCE, "no answer", 0, null),
                new CommentState.Posted(new AtsCommentId("1"), SINCE),
                new CommentState.Refused("no", SINCE));
    }

    static Stream<CommentState> retriable() {
        return Stream.concat(
                unsent(), Stream.of(new CommentState.Refused("no", SINCE), new CommentState.Cancelled(SINCE)));
    }

    static Stream<CommentState> going() {
        return Stream.of(
                new CommentState.Sending(SINCE),
                new CommentState.Unconfirmed(SINCE, "no answer", 0, SINCE),
                new CommentState.Posted(new AtsCommentId("1"), SINCE));
    }

    @ParameterizedTest
    @MethodSource("unsent")
    void cancelsWhatHasNotLeft(CommentState state) {
        // given
        var comment = in(state);
        // when
        var result = comments.cancelComment.cancel(world.admin, comment.id());
        // then
        var now = comments.comment(comment.id());
        assertThat(now.state()).isEqualTo(new CommentState.Cancelled(world.instant()));
        assertThat(result).isEqualTo(new CancelCommentResult.Cancelled(now));
        // when
        var again = comments.cancelComment.cancel(world.admin, comment.id());
        // then
        assertThat(again).isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("perhapsSent")
    void cancelsNothingThatMayHaveLeft(CommentState state) {
        // given
        var comment = in(state);
        // when
        var result = comments.cancelComment.cancel(world.admin, comment.id());
        // then
        assertThat(result).isEqualTo(new CancelCommentResult.TooLate(comment));
        assertThat(comments.comment(comment.id())).isEqualTo(comment);
    }

    @ParameterizedTest
    @MethodSource("retriable")
    void setsGoingWhatStandsStill(CommentState state) {
        // given
        var comment = in(state);
        // when
        var result = comments.retryComment.retry(world.admin, comment.id(), false);
        // then
        var now = comments.comment(comment.id());
        assertThat(now.dueAt()).isEqualTo(world.instant());
        assertThat(result).isEqualTo(new RetryCommentResult.Retried(now));
        assertThat(comments.lanes.take()).containsExactly(World.ACME);
    }

    @ParameterizedTest
    @MethodSource("going")
    void setsNothingGoingThatGoesByItself(CommentState state) {
        // given
        var comment = in(state);
        // when
        var result = comments.retryComment.retry(world.admin, comment.id(), true);
        // then
        assertThat(result).isEqualTo(new RetryCommentResult.NothingToRetry(comment));
        assertThat(comments.comment(comment.id())).isEqualTo(comment);
        assertThat(comments.lanes.take()).isEmpty();
    }

    @Test
    void sendsAgainWhatMayBeThereOnlyWhenSomebodyHasLooked() {
        // given
        var comment = in(new CommentState.Unconfirmed(SINCE, "no answer", 0, null));
        // when
        var unsure = comments.retryComment.retry(world.admin, comment.id(), false);
        // then
        var looked = comments.comment(comment.id());
        assertThat(unsure).isEqualTo(new RetryCommentResult.MayBeThere(looked));
        assertThat(looked.state()).isEqualTo(new CommentState.Unconfirmed(SINCE, "no answer", 0, world.instant()));
        assertThat(comments.lanes.take()).containsExactly(World.ACME);
        // when
        comments.postWhile(() -> true);
        assertThat(comments.ats.postings()).isZero();
    }

    @Test
    void sendsAgainWhatSomebodyDidNotFind() {
        // given
        var comment = in(new CommentState.Unconfirmed(SINCE, "no answer", 0, null));
        // when
        var sure = comments.retryComment.retry(world.admin, comment.id(), true);
        // then
        assertThat(sure).isInstanceOf(RetryCommentResult.Retried.class);
        assertThat(comments.comment(comment.id()).dueAt()).isEqualTo(world.instant());
    }

    @Test
    void hearsNothingOfCommentsOnCallsThatTheyMayNotOpen() {
        // given
        var comment = in(new CommentState.Refused("no", SINCE));
        // then
        assertUnknown(stranger, comment.id());
        assertUnknown(world.admin, new CommentId(UUID.randomUUID()));
        assertThat(comments.comment(comment.id())).isEqualTo(comment);
        assertThat(world.reviews.take()).isEmpty();
    }

    private void assertUnknown(Actor actor, CommentId id) {
        assertThat(comments.retryComment.retry(actor, id, true)).isEqualTo(new RetryCommentResult.UnknownComment());
        assertThat(comments.cancelComment.cancel(actor, id)).isEqualTo(new CancelCommentResult.UnknownComment());
    }
}
