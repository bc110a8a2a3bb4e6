package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.comments.CancelComment;
import dev.pinbridge.application.comments.CommentHolding;
import dev.pinbridge.application.comments.CommentWriter;
import dev.pinbridge.application.comments.DeleteOnPurge;
import dev.pinbridge.application.comments.HoldOnDisconnect;
import dev.pinbridge.application.comments.PostComments;
import dev.pinbridge.application.comments.PostOnConnect;
import dev.pinbridge.application.comments.PostOnRegain;
import dev.pinbridge.application.comments.QueueComment;
import dev.pinbridge.application.comments.ReadComments;
import dev.pinbridge.application.comments.RetryComment;
import dev.pinbridge.application.comments.SendComment;
import dev.pinbridge.application.comments.SettleComment;
import dev.pinbridge.application.comments.WaitingComments;
import dev.pinbridge.application.comments.WithdrawComments;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Comments on applications, and what works in their lanes, at the pace of forwarding.
@Configuration(proxyBeanMethods = false)
class CommentsWiring {
    @Bean
    QueueComment queueComment(Comments comments, CommentLanes lanes, InstantSource clock) {
        return new QueueComment(comments, lanes, clock);
    }

    @Bean
    WithdrawComments withdrawComments(Comments comments, Events events, InstantSource clock) {
        return new WithdrawComments(comments, events, clock);
    }

    @Bean
    ReadComments readComments(Comments comments, Transactions transactions) {
        return new ReadComments(comments, transactions);
    }

    @Bean
    RetryComment retryComment(
            Comments comments,
            CallDoor door,
            CommentLanes lanes,
            Events events,
            Transactions transactions,
            InstantSource clock) {
        return new RetryComment(comments, door, lanes, events, transactions, clock);
    }

    @Bean
    CancelComment cancelComment(
            Comments comments, CallDoor door, Events events, Transactions transactions, InstantSource clock) {
        return new CancelComment(comments, door, events, transactions, clock);
    }

    @Bean
    CommentHolding commentHolding(
            Comments comments, Integrations integrations, Transactions transactions, Events events) {
        return new CommentHolding(comments, integrations, transactions, events);
    }

    @Bean
    CommentWriter commentWriter(Comments comments, Transactions transactions, Events events) {
        return new CommentWriter(comments, transactions, events);
    }

    @Bean
    SettleComment settleComment(
            CurrentAts ats,
            AtsComments theirs,
            CommentHolding holding,
            CommentWriter writer,
            InstantSource clock,
            Pace pace) {
        return new SettleComment(ats, theirs, holding, writer, clock, pace);
    }

    @Bean
    SendComment sendComment(
            CurrentAts ats,
            CommentIntake intake,
            SettleComment settle,
            CommentHolding holding,
            CommentWriter writer,
            InstantSource clock,
            Pace pace,
            RandomGenerator random) {
        return new SendComment(ats, intake, settle, holding, writer, clock, pace, random);
    }

    @Bean
    PostComments postComments(
            Comments comments,
            SendComment send,
            SettleComment settle,
            Transactions transactions,
            InstantSource clock,
            Pace pace) {
        return new PostComments(comments, send, settle, transactions, clock, pace);
    }

    @Bean
    WaitingComments waitingComments(Comments comments, CommentLanes lanes, Events events, InstantSource clock) {
        return new WaitingComments(comments, lanes, events, clock);
    }

    @Bean
    PostOnConnect postOnConnect(WaitingComments waiting) {
        return new PostOnConnect(waiting);
    }

    @Bean
    PostOnRegain postOnRegain(WaitingComments waiting) {
        return new PostOnRegain(waiting);
    }

    @Bean
    HoldOnDisconnect holdOnDisconnect(WaitingComments waiting) {
        return new HoldOnDisconnect(waiting);
    }

    @Bean
    DeleteOnPurge deleteOnPurge(Comments comments, Events events) {
        return new DeleteOnPurge(comments, events);
    }
}
