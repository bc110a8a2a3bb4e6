package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import org.jspecify.annotations.Nullable;

/// A comment to be made.
///
/// @param id may be derived from a name, so that it is made once however often it is asked for
/// @param call what it is about
/// @param text with the id's reference in it, best in the beginning of a long one, lest the ATS cuts it off
/// @param by who asked for it; null when nobody did
public record NewComment(
        CommentId id,
        OrganisationId organisation,
        AccountName account,
        ApplicationId application,
        CallId call,
        CommentPurpose purpose,
        String text,
        @Nullable PersonId by) {
    public NewComment {
        text = Comment.checked(id, text);
    }
}
