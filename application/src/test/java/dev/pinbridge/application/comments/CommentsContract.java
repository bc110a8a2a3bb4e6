package dev.pinbridge.application.comments;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.comments.AComment.ACCOUNT;
import static dev.pinbridge.application.comments.AComment.aComment;
import static dev.pinbridge.application.comments.AComment.dueAt;
import static dev.pinbridge.application.comments.AComment.inState;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentState.Queued;
import dev.pinbridge.domain.comments.CommentState.Sending;
import dev.pinbridge.domain.comments.CommentState.Unconfirmed;
import dev.pinbridge.domain.comments.CommentState.Waiting;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [Comments] promises.
public interface CommentsContract extends StoresContract {
    Instant NOON = Times.NOON;
    AccountName OTHER = new AccountName("other");

    private Comments comments() {
        return stores().calls().comments();
    }

    private CallId someCall(OrganisationId organisation) {
        var call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        return call.id();
    }

    private Comment added(Comment comment) {
        assertThat(in(comment.organisation(), () -> comments().add(comment))).isTrue();
        return comment;
    }

    private @Nullable Comment find(Comment comment) {
        return in(comment.organisation(), () -> comments().find(comment.organisation(), comment.id()))
                .orElse(null);
    }

    private @Nullable CommentId due(OrganisationId organisation, Instant now, Comment... except) {
        var ids = Set.copyOf(List.of(except).stream().map(Comment::id).toList());
        return in(organisation, () -> comments().due(organisation, ACCOUNT, now, ids))
                .map(Comment::id)
                .orElse(null);
    }

    @Test
    default void keepsCommentsInEveryState() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var later = Times.minutesLater(5);
        for (var state : List.of(
                new Waiting(CommentObstacle.NOT_CONNECTED, NOON),
                new Waiting(CommentObstacle.NO_PERMISSION, NOON),
                new Waiting(CommentObstacle.PARKED, NOON),
                new Queued(NOON, later, null),
                new Queued(NOON, later, "Pinpoint asked to slow down ☹"),
                new Sending(NOON),
                new Unconfirmed(NOON, "no answer", 2, later),
                new Unconfirmed(NOON, "no answer", 0, null),
                new CommentState.Posted(new AtsCommentId("12"), NOON),
                new CommentState.Refused("can't be blank", NOON),
                new CommentState.Cancelled(NOON))) {
            // when
            var comment = added(inState(state, aComment(organisation, call)));
            // then
            assertThat(find(comment)).isEqualTo(comment);
            assertThat(in(organisation, () -> comments().lock(organisation, comment.id())))
                    .contains(comment);
        }
    }

    @Test
    default void keepsWhoAskedAndWhatWasTried() {
        // given
        var organisation = someOrganisation();
        var id = AComment.newId();
        var comment = new Comment(
                id,
                organisation,
                ACCOUNT,
                new ApplicationId("8"),
                someCall(organisation),
                CommentPurpose.NOTES,
                "Ýr 🎧\n\n• one\n" + id.reference(),
                new PersonId(UUID.randomUUID()),
                new Queued(NOON, NOON, null),
                3,
                2,
                Times.minutesLater(-1),
                9);
        // when
        added(comment);
        // then
        assertThat(find(comment)).isEqualTo(comment);
    }

    @Test
    default void addsNoSecondOneOfTheSameId() {
        // given
        var organisation = someOrganisation();
        var comment = added(aComment(organisation, someCall(organisation)));
        var again = inState(new CommentState.Cancelled(NOON), comment);
        // when
        var isAdded = in(organisation, () -> comments().add(again));
        // then
        assertThat(isAdded).isFalse();
        assertThat(find(comment)).isEqualTo(comment);
    }

    @Test
    default void writesTheNextVersionOnly() {
        // given
        var organisation = someOrganisation();
        var comment = added(aComment(organisation, someCall(organisation)));
        var sending = comment.moved(new Sending(NOON));
        // when
        var first = in(organisation, () -> comments().update(sending));
        var stale = in(organisation, () -> comments().update(comment.moved(new CommentState.Cancelled(NOON))));
        var unknown = in(
                organisation,
                () -> comments().update(aComment(organisation, comment.call()).moved(new Sending(NOON))));
        // then
        assertThat(first).isTrue();
        assertThat(stale).isFalse();
        assertThat(unknown).isFalse();
        assertThat(find(comment)).isEqualTo(sending);
    }

    @Test
    default void findsWhatIsDueInTurn() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var link = added(dueAt(aComment(organisation, call), NOON));
        var longerDue = added(dueAt(aComment(organisation, call), NOON.minusSeconds(1)));
        var unknown = added(inState(new Unconfirmed(NOON, "no answer", 0, NOON), aComment(organisation, call)));
        var notes = added(dueAt(aComment(organisation, call, CommentPurpose.NOTES), NOON));
        added(dueAt(aComment(organisation, call, CommentPurpose.NOTES), NOON.plusSeconds(1)));
        added(inState(new Sending(NOON), aComment(organisation, call)));
        added(inState(new Unconfirmed(NOON, "no answer", 0, null), aComment(organisation, call)));
        added(dueAt(aComment(organisation, call, OTHER), NOON.minusSeconds(9)));
        // then
        assertThat(due(organisation, NOON)).isEqualTo(notes.id());
        assertThat(due(organisation, NOON, notes)).isEqualTo(unknown.id());
        assertThat(due(organisation, NOON, notes, unknown)).isEqualTo(longerDue.id());
        assertThat(due(organisation, NOON, notes, unknown, longerDue)).isEqualTo(link.id());
        assertThat(due(organisation, NOON, notes, unknown, longerDue, link)).isNull();
        assertThat(in(organisation, () -> comments().nextDue(organisation, ACCOUNT)))
                .contains(NOON.minusSeconds(1));
    }

    @Test
    default void remembersThatWorkHasBegun() {
        // given
        var organisation = someOrganisation();
        var comment = added(aComment(organisation, someCall(organisation)));
        var taken = comment.taken(NOON, Duration.ofSeconds(10));
        // when
        run(organisation, () -> comments().update(taken));
        // then
        assertThat(find(comment)).isEqualTo(taken);
        assertThat(taken.interruptions()).isEqualTo(1);
    }

    @Test
    default void nothingIsDueWhereNothingIs() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        added(inState(new Sending(NOON), aComment(organisation, call)));
        added(dueAt(aComment(organisation, call, OTHER), NOON));
        // then
        assertThat(due(organisation, Times.minutesLater(9))).isNull();
        assertThat(in(organisation, () -> comments().nextDue(organisation, ACCOUNT)))
                .isEmpty();
    }

    @Test
    default void findsThoseBeingSent() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var sending = added(inState(new Sending(NOON), aComment(organisation, call)));
        added(aComment(organisation, call));
        added(inState(new Sending(NOON), aComment(organisation, call, OTHER)));
        // then
        assertThat(in(organisation, () -> comments().sending(organisation, ACCOUNT)))
                .containsExactly(sending);
    }

    @Test
    default void findsThoseOfCallsTheOldestFirst() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var second = added(aComment(organisation, call));
        var first = added(Comment.queued(AComment.asked(organisation, call), NOON.minusSeconds(1)));
        var ofOther = added(aComment(organisation, someCall(organisation), OTHER));
        var without = someCall(organisation);
        added(aComment(organisation, someCall(organisation)));
        // when
        var found = in(organisation, () -> comments().ofCalls(organisation, List.of(call, ofOther.call(), without)));
        // then
        assertThat(found).containsOnlyKeys(call, ofOther.call());
        assertThat(found.get(call)).containsExactly(first, second);
        assertThat(found.get(ofOther.call())).containsExactly(ofOther);
    }

    @Test
    default void findsThoseThatAreHeldQueuedOrLeftToAPerson() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var waiting = new Waiting(CommentObstacle.NOT_CONNECTED, NOON);
        var one = added(inState(waiting, aComment(organisation, call)));
        var another = added(inState(waiting, aComment(organisation, call)));
        added(inState(new Waiting(CommentObstacle.NO_PERMISSION, NOON), aComment(organisation, call)));
        added(inState(waiting, aComment(organisation, call, OTHER)));
        var queued = added(aComment(organisation, call));
        var left = added(inState(new Unconfirmed(NOON, "no answer", 0, null), aComment(organisation, call)));
        added(inState(new Unconfirmed(NOON, "no answer", 0, NOON), aComment(organisation, call)));
        added(inState(new Unconfirmed(NOON, "no answer", 0, null), aComment(organisation, call, OTHER)));
        // then
        assertThat(in(organisation, () -> comments().waiting(organisation, ACCOUNT, waiting.obstacle(), 9)))
                .containsExactlyInAnyOrder(one, another);
        assertThat(in(organisation, () -> comments().waiting(organisation, ACCOUNT, waiting.obstacle(), 1)))
                .hasSize(1);
        assertThat(in(organisation, () -> comments().queued(organisation, ACCOUNT, 9)))
                .containsExactly(queued);
        assertThat(in(organisation, () -> comments().leftToAPerson(organisation, ACCOUNT, 9)))
                .containsExactly(left);
    }

    @Test
    default void findsThoseOfAPurposeThatWereNotSent() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var waiting = added(inState(new Waiting(CommentObstacle.PARKED, NOON), aComment(organisation, call, OTHER)));
        var queued = added(aComment(organisation, call));
        added(aComment(organisation, call, CommentPurpose.NOTES));
        added(inState(new Sending(NOON), aComment(organisation, call)));
        added(inState(new CommentState.Refused("no", NOON), aComment(organisation, call)));
        // then
        assertThat(in(organisation, () -> comments().unsent(organisation, CommentPurpose.LINK, 9)))
                .containsExactlyInAnyOrder(waiting, queued);
        assertThat(in(organisation, () -> comments().unsent(organisation, CommentPurpose.LINK, 1)))
                .hasSize(1);
    }

    @Test
    default void forgetsAllOfAnAccount() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var queued = added(aComment(organisation, call));
        var posted = added(inState(new CommentState.Posted(new AtsCommentId("1"), NOON), aComment(organisation, call)));
        var ofOther = added(aComment(organisation, call, OTHER));
        // when
        run(organisation, () -> comments().deleteAll(organisation, ACCOUNT));
        // then
        assertThat(find(queued)).isNull();
        assertThat(find(posted)).isNull();
        assertThat(find(ofOther)).isEqualTo(ofOther);
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var comment = added(aComment(organisation, someCall(organisation)));
        added(inState(new Sending(NOON), aComment(organisation, comment.call())));
        // then
        assertThat(in(other, () -> comments().find(organisation, comment.id()))).isEmpty();
        assertThat(in(other, () -> comments().lock(organisation, comment.id()))).isEmpty();
        assertThat(in(other, () -> comments().due(other, ACCOUNT, Times.minutesLater(9), Set.of())))
                .isEmpty();
        assertThat(in(other, () -> comments().nextDue(other, ACCOUNT))).isEmpty();
        assertThat(in(other, () -> comments().sending(other, ACCOUNT))).isEmpty();
        assertThat(in(other, () -> comments().ofCalls(other, List.of(comment.call()))))
                .isEmpty();
        assertThat(in(other, () -> comments().queued(other, ACCOUNT, 9))).isEmpty();
        assertThat(in(other, () -> comments().unsent(other, CommentPurpose.LINK, 9)))
                .isEmpty();
        // when
        run(other, () -> comments().deleteAll(other, ACCOUNT));
        // then
        assertThat(find(comment)).isEqualTo(comment);
    }
}
