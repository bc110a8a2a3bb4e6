package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A comment that we make on an application of the ATS, exactly once.
///
/// The ATS takes the same comment twice, mails people each time, and lets nothing be changed or taken back. What
/// was sent is found again by the reference in its text, without which there is no comment.
///
/// @param text plain, of one or several lines
/// @param by who asked for it; null when nobody did
/// @param attempts how often a request was sent
/// @param interruptions how often work on it began and has not ended: because it is going on, or because the node
///     died
/// @param epoch counts the changes; one that is based on an older version is refused
public record Comment(
        CommentId id,
        OrganisationId organisation,
        AccountName account,
        ApplicationId application,
        CallId call,
        CommentPurpose purpose,
        String text,
        @Nullable PersonId by,
        CommentState state,
        int attempts,
        int interruptions,
        Instant createdAt,
        long epoch) {
    /// In characters (Unicode code points).
    public static final int MAX_TEXT = 20_000;

    /// Those that are due in the order in which they are worked on: what a person asked for before everything;
    /// then those of which it is not known whether they arrived, lest they stay so behind a long queue. Within
    /// these the longest due first.
    public static final Comparator<Comment> IN_TURN = Comparator.comparing(Comment::precedence)
            .thenComparing(Comment::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(comment -> comment.id().value().toString());

    /// After so many it is suspected of ending the service, and is parked.
    private static final int TOO_MANY_INTERRUPTIONS = 3;

    public Comment {
        text = checked(id, text);
    }

    public static Comment queued(NewComment asked, Instant at) {
        return new Comment(
                asked.id(),
                asked.organisation(),
                asked.account(),
                asked.application(),
                asked.call(),
                asked.purpose(),
                asked.text(),
                asked.by(),
                new CommentState.Queued(at, at, null),
                0,
                0,
                at,
                0);
    }

    /// @throws IllegalArgumentException when it could not be found again by its text
    static String checked(CommentId id, String text) {
        var clean = Text.prose(text, MAX_TEXT);
        if (!clean.contains(id.reference())) {
            throw new IllegalArgumentException("the text lacks the reference " + id.reference());
        }
        return clean;
    }

    /// The same comment in its next state: what was worked on it has ended.
    ///
    /// What broke off earlier is forgotten, except by a look at the ATS, which says nothing of whether sending is
    /// safe.
    public Comment moved(CommentState next) {
        var isLook = state instanceof CommentState.Unconfirmed || next instanceof CommentState.Unconfirmed;
        return moved(next, isLook ? Math.max(0, interruptions - 1) : 0);
    }

    /// The next state of one that was being worked on when its node died.
    public Comment brokenOff(CommentState next) {
        return moved(next, interruptions);
    }

    /// The next state of one that a person decides about from now on, so that it does not matter any more what
    /// broke off before.
    public Comment handedOver(CommentState next) {
        return moved(next, 0);
    }

    private Comment moved(CommentState next, int left) {
        var isAboutToLeave = next instanceof CommentState.Sending;
        return with(
                next,
                isAboutToLeave ? attempts + 1 : attempts,
                // What is about to be sent is still being worked on.
                isAboutToLeave ? interruptions : left);
    }

    /// As it is while it is worked on: if that breaks off, due again only after that time for each time that it
    /// was broken off before.
    public Comment taken(Instant now, Duration again) {
        var notBefore = now.plus(again.multipliedBy(interruptions));
        var begun = switch (state) {
            case CommentState.Queued queued -> queued.later(notBefore, queued.trouble());
            case CommentState.Unconfirmed unconfirmed -> unconfirmed.lookLater(notBefore);
            case CommentState.Waiting _,
                    CommentState.Sending _,
                    CommentState.Posted _,
                    CommentState.Refused _,
                    CommentState.Cancelled _ -> throw new IllegalStateException("not due: " + id);
        };
        return with(begun, attempts, interruptions + 1);
    }

    /// Whether work on it, which has begun once more, broke off too often before. What was sent is looked for
    /// some more times, since the sending may have been what broke off.
    public boolean isSuspect() {
        return interruptions
                > (state instanceof CommentState.Unconfirmed ? 2 * TOO_MANY_INTERRUPTIONS : TOO_MANY_INTERRUPTIONS);
    }

    /// The lower, the sooner it is worked on once it is due.
    public int precedence() {
        return switch (purpose) {
            case NOTES -> 0;
            case LINK -> state instanceof CommentState.Unconfirmed ? 1 : 2;
        };
    }

    /// When it is to be worked on; null when it is not to be by itself.
    public @Nullable Instant dueAt() {
        return switch (state) {
            case CommentState.Queued queued -> queued.notBefore();
            case CommentState.Unconfirmed unconfirmed -> unconfirmed.nextLook();
            case CommentState.Waiting _,
                    CommentState.Sending _,
                    CommentState.Posted _,
                    CommentState.Refused _,
                    CommentState.Cancelled _ -> null;
        };
    }

    private Comment with(CommentState newState, int newAttempts, int newInterruptions) {
        return new Comment(
                id,
                organisation,
                account,
                application,
                call,
                purpose,
                text,
                by,
                newState,
                newAttempts,
                newInterruptions,
                createdAt,
                epoch + 1);
    }
}
