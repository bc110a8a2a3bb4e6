package dev.pinbridge.graphql.comments;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.comments.AComment;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CommentsTest {
    private static final String FIELDS = "id purpose status statusChangedAt text url isOnMatchedApplication by { name }"
            + " trouble attempts nextAttemptAt atsReference createdAt";
    private static final String ERRORS = "errors { __typename ... on UserError { message code } }";

    private final Api api = Api.unconnected();
    private final World world = api.world;
    private final Call call = aCall(world.admin.organisation());

    @BeforeEach
    void aMatchedCall() {
        world.connectMetaview();
        var matched = new MatchState.Matched(target(7, 1, null), MatchBasis.EVIDENCE);
        // Nobody may know of what is not mirrored.
        List<MirroredRecord> records =
                List.of(job(1, JobVisibility.EXTERNAL), application(7, 1, "Zoë", "Ångström", "zoe@example.org"));
        world.transactions.run(world.admin.organisation(), () -> {
            world.stores.mirror().records().save(world.admin.organisation(), World.ACME, records, world.instant());
            world.stores.calls().calls().add(call);
            world.stores
                    .calls()
                    .matches()
                    .save(
                            world.admin.organisation(),
                            List.of(new Match(
                                    world.admin.organisation(), call.id(), matched, List.of(), world.instant())));
        });
    }

    private Comment queued(int application) {
        var id = AComment.newId();
        return world.comments.queue(new NewComment(
                id,
                world.admin.organisation(),
                World.ACME,
                new ApplicationId("" + application),
                call.id(),
                CommentPurpose.NOTES,
                "Notes\n" + id.reference(),
                world.admin.person()));
    }

    private Comment in(CommentState state) {
        var comment = AComment.inState(state, AComment.aComment(world.admin.organisation(), call.id()));
        world.comments.put(comment);
        return comment;
    }

    private Answer comments() {
        return api.ask(
                "query($id: ID!) { call(id: $id) { atsComments { " + FIELDS + " } } }", "id", NodeIds.of(call.id()));
    }

    private Answer cancel(String id) {
        return api.ask(
                "mutation($id: ID!) { cancelAtsComment(input: {commentId: $id}) { comment { status } " + ERRORS
                        + " } }",
                "id",
                id);
    }

    private Answer retry(String id, boolean isNotThere) {
        return api.ask(
                "mutation($id: ID!, $not: Boolean!) { retryAtsComment(input: {commentId: $id, isNotThere: $not}) {"
                        + " comment { status trouble } " + ERRORS + " } }",
                "id",
                id,
                "not",
                isNotThere);
    }

    @Test
    void showsACommentWithItsCall() {
        // given
        var comment = queued(7);
        world.comments.post();
        // when
        var shown = comments();
        // then
        assertThat(shown.hasErrors()).isFalse();
        var path = "/call/atsComments/0";
        assertThat(shown.text(path + "/id")).isEqualTo(NodeIds.of(comment.id()));
        assertThat(shown.text(path + "/purpose")).isEqualTo("NOTES");
        assertThat(shown.text(path + "/status")).isEqualTo("POSTED");
        assertThat(shown.text(path + "/text")).isEqualTo(comment.text());
        assertThat(shown.text(path + "/url")).contains("/applications/7");
        assertThat(shown.at(path + "/isOnMatchedApplication").asBoolean()).isTrue();
        assertThat(shown.text(path + "/by/name")).isEqualTo("Somebody");
        assertThat(shown.at(path + "/trouble").isNull()).isTrue();
        assertThat(shown.at(path + "/attempts").asInt()).isEqualTo(1);
        assertThat(shown.text(path + "/atsReference"))
                .isEqualTo(world.comments
                        .ats
                        .all(comment.application())
                        .getFirst()
                        .id()
                        .value());
    }

    @Test
    void saysThatAnEarlierMatchWroteIt() {
        // given
        queued(8);
        // when
        var shown = comments();
        // then
        assertThat(shown.at("/call/atsComments/0/isOnMatchedApplication").asBoolean())
                .isFalse();
        assertThat(shown.at("/call/atsComments/0/url").isNull()).isTrue();
    }

    @Test
    void saysWhatStandsInTheWay() {
        // given
        var since = world.instant();
        in(new CommentState.Waiting(CommentObstacle.NOT_CONNECTED, since));
        in(new CommentState.Unconfirmed(since, "no answer", 0, null));
        // when
        var shown = comments();
        // then
        assertThat(shown.at("/call/atsComments").values().stream()
                        .map(one -> one.get("trouble").asString()))
                .anyMatch(trouble -> trouble.contains("An admin can connect it again"))
                .anyMatch(trouble -> trouble.contains("(no answer)"));
    }

    @Test
    void cancelsAndRetries() {
        // given
        var comment = queued(7);
        var id = NodeIds.of(comment.id());
        // then
        assertThat(cancel(id).text("/cancelAtsComment/comment/status")).isEqualTo("CANCELLED");
        assertThat(retry(id, false).text("/retryAtsComment/comment/status")).isEqualTo("QUEUED");
        // when
        world.comments.post();
        var tooLate = cancel(id);
        // then
        assertThat(tooLate.text("/cancelAtsComment/comment/status")).isEqualTo("POSTED");
        assertThat(tooLate.payloadErrors()).containsExactly("AtsCommentTooLateError");
        assertThat(retry(id, false).payloadErrors()).isEmpty();
    }

    @Test
    void asksForALookBeforeItIsPostedAgain() {
        // given
        var comment = in(new CommentState.Unconfirmed(world.instant(), "no answer", 0, null));
        var id = NodeIds.of(comment.id());
        // when
        var unsure = retry(id, false);
        // then
        assertThat(unsure.payloadErrors()).containsExactly("AtsCommentUnconfirmedError");
        assertThat(unsure.text("/retryAtsComment/comment/status")).isEqualTo("UNCONFIRMED");
    }

    @Test
    void postsAgainWhatSomebodyDidNotFind() {
        // given
        var comment = in(new CommentState.Unconfirmed(world.instant(), "no answer", 0, null));
        // when
        var sure = retry(NodeIds.of(comment.id()), true);
        // then
        assertThat(sure.payloadErrors()).isEmpty();
        assertThat(sure.text("/retryAtsComment/comment/status")).isEqualTo("QUEUED");
    }

    @Test
    void doesNotTellOfCommentsOnCallsThatMayNotBeOpened() {
        // given
        var id = NodeIds.of(queued(7).id());
        api.signIn(world.signInAs("stranger@acme.example", Plan.GROWTH, Role.MEMBER));
        // then
        for (var unknown : List.of(id, NodeIds.of(AComment.newId()), "made up")) {
            assertThat(cancel(unknown).payloadErrors()).containsExactly("AtsCommentNotFoundError");
            assertThat(retry(unknown, true).payloadErrors()).containsExactly("AtsCommentNotFoundError");
        }
    }
}
