package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.anIntegration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.application.World;
import dev.pinbridge.application.comments.AComment;
import dev.pinbridge.application.comments.InMemoryAtsComments;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CommentTaskTest {
    private static final String TASK = "comment-lane";
    private static final Pace QUICK =
            new Pace(1, Duration.ofMillis(50), Duration.ofSeconds(1), List.of(Duration.ofMillis(100)));

    private final QueueWorld world = new QueueWorld();
    private final OrganisationId organisation = connected();
    private final Comments comments = world.stores().calls().comments();
    private final InMemoryAtsComments ats = new InMemoryAtsComments();

    private OrganisationId connected() {
        var one = world.someOrganisation();
        var integration = anIntegration(one, Product.METAVIEW);
        world.run(one, () -> {
            world.stores().integrations().save(integration);
            world.stores().apiKeys().keep(one, Product.METAVIEW, integration.id(), World.METAVIEW_CREDENTIALS.key());
        });
        return one;
    }

    @AfterEach
    void leavesNothingToTheNextTest() {
        world.forget(TASK, organisation);
    }

    @Test
    void whatIsQueuedIsPostedAfterTheCommitAndTheTaskEndsWhenNothingIsLeft() {
        // given
        allow();
        var comment = aComment();
        try (var node = new CommentNode(ats, QUICK).start()) {
            // when
            queue(node, comment);
            // then
            world.eventually("posted", () -> isPosted(comment));
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void whatMayHaveArrivedIsLookedForWhenItIsTime() {
        // given
        allow();
        var comment = aComment();
        ats.makeNextButAnswer(new Posting.Unknown("no answer"));
        try (var node = new CommentNode(ats, QUICK).start()) {
            // when
            queue(node, comment);
            // then
            world.eventually("posted", () -> isPosted(comment));
            world.eventually("ended", this::isIdle);
            assertThat(ats.postings()).isEqualTo(1);
        }
    }

    @Test
    void aLaneWaitsUntilSomethingIsDueAndWakingBringsItForward() {
        // given
        allow();
        var first = aComment();
        ats.answerNext(new Posting.Busy(Duration.ofHours(1)));
        try (var node = new CommentNode(ats, QUICK).start()) {
            queue(node, first);
            world.eventually("put off", this::isPutOff);
            assertThat(world.instance(TASK, organisation).orElseThrow().getExecutionTime())
                    .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(1, ChronoUnit.MINUTES));
            var second = aComment();
            // when
            queue(node, second);
            // then
            world.eventually("posted", () -> isPosted(second));
            world.eventually("put off again", this::isPutOff);
            assertThat(isPosted(first)).isFalse();
        }
    }

    @Test
    void whatIsQueuedWhileTheLaneIsWorkedOnIsPostedToo() {
        // given
        allow();
        var first = aComment();
        var second = aComment();
        try (var node = new CommentNode(ats, QUICK).start()) {
            ats.onPost(_ -> {
                ats.onPost(_ -> {});
                queue(node, second);
            });
            // when
            queue(node, first);
            // then
            world.eventually("posted", () -> isPosted(second));
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void whatWaitsKeepsNoTask() {
        // given
        var comment = aComment();
        try (var node = new CommentNode(ats, QUICK).start()) {
            // when
            queue(node, comment);
            // then
            world.eventually("held", () -> isIn(CommentState.Waiting.class, comment));
            world.eventually("ended", this::isIdle);
        }
    }

    @Test
    void aLaneIsWokenInTheTransactionThatMakesItNecessary() {
        try (var node = new CommentNode(ats, QUICK)) {
            assertThatIllegalStateException().isThrownBy(() -> node.lanes.wake(organisation, ACCOUNT));
        }
    }

    private void allow() {
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.values());
    }

    private Comment aComment() {
        var call = aCall(organisation);
        world.run(organisation, () -> world.stores().calls().calls().add(call));
        return AComment.aComment(organisation, call.id(), ACCOUNT);
    }

    private void queue(CommentNode node, Comment comment) {
        world.run(organisation, () -> {
            comments.add(comment);
            node.lanes.wake(organisation, ACCOUNT);
        });
    }

    private boolean isIn(Class<? extends CommentState> state, Comment comment) {
        return world.in(organisation, () -> comments.find(organisation, comment.id()))
                .map(Comment::state)
                .filter(state::isInstance)
                .isPresent();
    }

    private boolean isPosted(Comment comment) {
        return isIn(CommentState.Posted.class, comment);
    }

    private boolean isIdle() {
        return world.instance(TASK, organisation).isEmpty();
    }

    private boolean isPutOff() {
        return world.instance(TASK, organisation)
                .filter(row -> !row.getPicked()
                        && row.getExecutionTime().isAfter(Instant.now().plusSeconds(60)))
                .isPresent();
    }
}
