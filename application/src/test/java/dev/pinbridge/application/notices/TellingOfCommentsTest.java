package dev.pinbridge.application.notices;

import static dev.pinbridge.application.calls.ACall.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.comments.AComment;
import dev.pinbridge.application.comments.CommentWorld;
import dev.pinbridge.application.notices.ReadNotices.Told;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.paging.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Comments that stand still are told of until they no longer do.
final class TellingOfCommentsTest {
    private final World world = new World();
    private final CommentWorld comments = world.comments;

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
    }

    @Test
    void tellsAdminsOnceOfManyThatWereRefused() {
        // given
        var first = refused();
        world.pass(Duration.ofMinutes(1));
        var second = refused();
        // then
        assertThat(open(world.admin)).singleElement().satisfies(told -> {
            assertThat(told.notice().kind()).isEqualTo(NoticeKind.COMMENTS_REFUSED);
            assertThat(told.number()).isEqualTo(2);
        });
        assertThat(world.readNotices.calls(world.admin))
                .isEqualTo(Map.of(new NoticeSubject.CommentsRefused(), List.of(second.call(), first.call())));
        assertThat(open(world.signIn(Plan.GROWTH, Role.RECRUITER))).isEmpty();
    }

    @Test
    void isResolvedOnceTheyArrive() {
        // given
        var comment = refused();
        // when
        comments.retryComment.retry(world.admin, comment.id(), false);
        comments.post();
        world.review();
        // then
        assertThat(comments.comment(comment.id()).state()).isInstanceOf(CommentState.Posted.class);
        assertThat(open(world.admin)).isEmpty();
    }

    @Test
    void tellsOfThoseThatOnlyAPersonCanFindUntilAKeyThatMayLookComes() {
        // given
        comments.ats.answerNext(new Posting.Unknown("connection reset"));
        queued();
        comments.post();
        world.ats.allow(World.METAVIEW_CREDENTIALS, Capability.WRITE_COMMENTS, Capability.READ_INTERVIEWS);
        world.checkAts.check(world.admin, Product.METAVIEW);
        // when
        world.pass(Duration.ofMinutes(5));
        comments.post();
        world.review();
        // then
        assertThat(kinds()).contains(NoticeKind.COMMENTS_UNCONFIRMED);
        // when
        world.ats.allowEverything(World.METAVIEW_CREDENTIALS);
        world.connectMetaview();
        world.review();
        // then
        assertThat(kinds()).doesNotContain(NoticeKind.COMMENTS_UNCONFIRMED);
    }

    @Test
    void tellsOfThoseThatAreParkedUntilTheyAreTakenBack() {
        // given
        var comment = AComment.inState(
                new CommentState.Waiting(CommentObstacle.PARKED, world.instant()),
                AComment.aComment(world.admin.organisation(), someCall()));
        comments.put(comment);
        refused();
        assertThat(kinds()).containsExactlyInAnyOrder(NoticeKind.COMMENTS_PARKED, NoticeKind.COMMENTS_REFUSED);
        // when
        comments.cancelComment.cancel(world.admin, comment.id());
        world.review();
        // then
        assertThat(kinds()).containsExactly(NoticeKind.COMMENTS_REFUSED);
    }

    @Test
    void doesNotTellAgainOfWhatWaitsForAConnection() {
        // given
        queued();
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        world.review();
        // then
        assertThat(kinds()).isEmpty();
    }

    @Test
    void forgetsThemTogetherWithTheAccount() {
        // given
        refused();
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.PURGE);
        world.review();
        // then
        assertThat(kinds()).isEmpty();
    }

    private Comment refused() {
        comments.ats.answerNext(new Posting.Refused("no"));
        var comment = queued();
        comments.post();
        world.review();
        return comment;
    }

    private Comment queued() {
        return comments.queue(
                AComment.asked(world.admin.organisation(), someCall(), CommentPurpose.LINK, new ApplicationId("7")));
    }

    private CallId someCall() {
        var stored = aCall(world.admin.organisation());
        world.transactions.run(
                world.admin.organisation(), () -> world.stores.calls().calls().add(stored));
        return stored.id();
    }

    private List<NoticeKind> kinds() {
        return open(world.admin).stream().map(told -> told.notice().kind()).toList();
    }

    private List<Told> open(Actor actor) {
        var filter = new NoticeFilter(Set.of(NoticeKind.values()), Set.of(NoticeStatus.OPEN));
        return world.readNotices.page(actor, filter, PageRequest.first(100)).items();
    }
}
