package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.ComposedPost;
import dev.pinbridge.domain.matching.Subject;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What would be posted, as the schema shows it.
///
/// @param subject what the ATS says of the application; null when it has it no more
record PostPreviewView(ComposedPost.Ready ready, @Nullable Subject subject, URI applicationUrl) {
    private static final String NOTIFIES =
            "Pinpoint mails its users that there is a new comment, signs it as its system user, and lets nobody change"
                    + " it or take it back.";

    public String text() {
        return ready.text();
    }

    public int length() {
        return ready.text().codePointCount(0, ready.text().length());
    }

    public @Nullable String candidateName() {
        return subject == null ? null : subject.candidateName();
    }

    public @Nullable String jobTitle() {
        return subject == null ? null : subject.jobTitle();
    }

    public String notifies() {
        return NOTIFIES;
    }

    public @Nullable Instant earlierPostedAt() {
        var replaces = ready.replaces();
        return replaces == null ? null : replaces.at();
    }

    public String confirmation() {
        return ready.confirmation();
    }
}
