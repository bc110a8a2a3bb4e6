package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.COMMENT_LANE;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.comments.PostComments;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.persistence.generated.tables.records.CommentLaneRecord;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An account's comments are worked on by one node at a time, as long as any is queued, being sent or
/// unconfirmed.
@Configuration(proxyBeanMethods = false)
class CommentTaskConfiguration {
    /// As stored tasks are called.
    private static final String NAME = "comment-lane";
    /// Right behind people who are sent.
    private static final int PRIORITY = 80;

    @Bean
    WakeCount<Lane, CommentLaneRecord> commentWakes(DSLContext db) {
        return new WakeCount<>(db, COMMENT_LANE, COMMENT_LANE.WAKES, lane -> {
            var row = new CommentLaneRecord();
            row.setOrganisationId(lane.organisation());
            row.setAccount(lane.account());
            return row;
        });
    }

    /// Everything that this node was sending has ended. What is being sent still is another node's, which lost
    /// the lane and may die with it: that comment is looked at by whoever works here next, or by nobody.
    @Bean
    WokenTask<Lane> commentTask(
            ObjectProvider<PostComments> postComments,
            Comments comments,
            Transactions transactions,
            WakeCount<Lane, CommentLaneRecord> commentWakes,
            TaskInstances instances,
            InstantSource clock) {
        return new WokenTask<>(
                NAME,
                Lane::of,
                (lane, held) -> postComments
                        .getObject()
                        .post(lane.organisation(), lane.account(), held)
                        .orElseGet(clock::instant),
                lane -> comments.nextDue(lane.organisation(), lane.account()).isPresent()
                        || !comments.sending(lane.organisation(), lane.account())
                                .isEmpty(),
                transactions,
                commentWakes,
                instances,
                clock);
    }

    @Bean
    CommentLanes commentLanes(Enqueuing enqueuing, WakeCount<Lane, CommentLaneRecord> commentWakes) {
        var waker = new Waker<>(NAME, PRIORITY, enqueuing, commentWakes);
        return (organisation, account) -> waker.wake(new Lane(organisation, account));
    }
}
