package dev.pinbridge.application.comments;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.UUID;

/// Comments as a test needs them; each is another one.
public final class AComment {
    public static final AccountName ACCOUNT = new AccountName("acme");

    private AComment() {}

    public static CommentId newId() {
        return new CommentId(UUID.randomUUID());
    }

    /// A link, on application 7 of [#ACCOUNT].
    public static NewComment asked(OrganisationId organisation, CallId call) {
        return asked(organisation, call, CommentPurpose.LINK, new ApplicationId("7"));
    }

    public static NewComment asked(
            OrganisationId organisation, CallId call, CommentPurpose purpose, ApplicationId application) {
        var id = newId();
        return new NewComment(
                id,
                organisation,
                ACCOUNT,
                application,
                call,
                purpose,
                "Notes: https://example.org/ýr?a=1&b=2\nReference: " + id.reference(),
                null);
    }

    /// Queued at noon.
    public static Comment aComment(OrganisationId organisation, CallId call) {
        return Comment.queued(asked(organisation, call), Times.NOON);
    }

    public static Comment aComment(OrganisationId organisation, CallId call, CommentPurpose purpose) {
        return Comment.queued(asked(organisation, call, purpose, new ApplicationId("7")), Times.NOON);
    }

    public static Comment aComment(OrganisationId organisation, CallId call, AccountName account) {
        var comment = aComment(organisation, call);
        return with(account, comment.state(), comment);
    }

    public static Comment dueAt(Comment comment, Instant time) {
        return inState(new CommentState.Queued(Times.NOON, time, null), comment);
    }

    public static Comment inState(CommentState state, Comment comment) {
        return with(comment.account(), state, comment);
    }

    private static Comment with(AccountName account, CommentState state, Comment comment) {
        return new Comment(
                comment.id(),
                comment.organisation(),
                account,
                comment.application(),
                comment.call(),
                comment.purpose(),
                comment.text(),
                comment.by(),
                state,
                comment.attempts(),
                comment.interruptions(),
                comment.createdAt(),
                comment.epoch());
    }
}
