package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notes that somebody posted to an application. What became of it, its comment tells.
///
/// @param comment that they are in
/// @param number 1 for the first of its call, one more for each after it, whatever the clocks say
/// @param replaces the comment that it says it replaces, if any
public record NotePost(
        OrganisationId organisation,
        CommentId comment,
        CallId call,
        int number,
        AccountName account,
        ApplicationId application,
        List<PostedPart> parts,
        PersonId by,
        Instant at,
        @Nullable CommentId replaces) {
    public NotePost {
        parts = List.copyOf(parts);
    }
}
