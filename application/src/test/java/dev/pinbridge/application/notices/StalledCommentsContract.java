package dev.pinbridge.application.notices;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.comments.AComment.aComment;
import static dev.pinbridge.application.comments.AComment.inState;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.notices.StalledComments] promises.
public interface StalledCommentsContract extends StoresContract {
    private CallId add(OrganisationId organisation, CommentState... states) {
        var call = aCall(organisation);
        run(organisation, () -> {
            stores().calls().calls().add(call);
            for (var state : states) {
                stores().calls().comments().add(inState(state, aComment(organisation, call.id())));
            }
        });
        return call.id();
    }

    private List<Stalled<NoticeSubject.OfComments>> all(OrganisationId organisation) {
        return in(organisation, () -> stores().stalledComments().all(organisation));
    }

    private Map<NoticeSubject.OfComments, List<CallId>> calls(OrganisationId organisation, int most) {
        return in(organisation, () -> stores().stalledComments().calls(organisation, most));
    }

    @Test
    default void countsThoseThatNeedAPersonByReason() {
        // given
        var organisation = someOrganisation();
        var one = add(organisation, refused(1), refused(4), parked(2));
        var two = add(organisation, refused(3), new CommentState.Unconfirmed(Times.minutesLater(5), "?", 0, null));
        // then
        assertThat(all(organisation))
                .containsExactlyInAnyOrder(
                        new Stalled<>(new NoticeSubject.CommentsRefused(), 3, Times.minutesLater(4)),
                        new Stalled<>(new NoticeSubject.CommentsParked(), 1, Times.minutesLater(2)),
                        new Stalled<>(new NoticeSubject.CommentsUnconfirmed(), 1, Times.minutesLater(5)));
        assertThat(calls(organisation, 9))
                .isEqualTo(Map.of(
                        new NoticeSubject.CommentsRefused(), List.of(one, two),
                        new NoticeSubject.CommentsParked(), List.of(one),
                        new NoticeSubject.CommentsUnconfirmed(), List.of(two)));
    }

    @Test
    default void namesSoManyCallsAtMost() {
        // given
        var organisation = someOrganisation();
        add(organisation, refused(1));
        var latest = add(organisation, refused(2), refused(3));
        add(organisation, refused(1));
        // then
        assertThat(calls(organisation, 1)).isEqualTo(Map.of(new NoticeSubject.CommentsRefused(), List.of(latest)));
    }

    @Test
    default void countsExactlyTheStatesThatNeedAPerson() {
        var states = Stream.concat(
                Arrays.stream(CommentObstacle.values())
                        .map(obstacle -> (CommentState) new CommentState.Waiting(obstacle, Times.NOON)),
                Stream.of(
                        new CommentState.Queued(Times.NOON, Times.NOON, null),
                        new CommentState.Sending(Times.NOON),
                        new CommentState.Unconfirmed(Times.NOON, "?", 0, Times.NOON),
                        new CommentState.Unconfirmed(Times.NOON, "?", 0, null),
                        new CommentState.Posted(new AtsCommentId("1"), Times.NOON),
                        new CommentState.Refused("no", Times.NOON),
                        new CommentState.Cancelled(Times.NOON)));
        states.forEach(state -> {
            // given
            var organisation = someOrganisation();
            // when
            add(organisation, state);
            // then
            assertThat(all(organisation)).as("%s", state).hasSize(state.needsAPerson() ? 1 : 0);
            assertThat(calls(organisation, 9)).as("%s", state).hasSize(state.needsAPerson() ? 1 : 0);
        });
    }

    @Test
    default void commentsOfAnotherOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        add(organisation, refused(1));
        // then
        assertThat(all(other)).isEmpty();
        assertThat(in(other, () -> stores().stalledComments().all(organisation)))
                .isEmpty();
    }

    private static CommentState refused(int minutes) {
        return new CommentState.Refused("no", Times.minutesLater(minutes));
    }

    private static CommentState parked(int minutes) {
        return new CommentState.Waiting(CommentObstacle.PARKED, Times.minutesLater(minutes));
    }
}
