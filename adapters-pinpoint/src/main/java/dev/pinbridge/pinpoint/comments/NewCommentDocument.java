package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.domain.forwarding.ApplicationId;

/// The document that makes a comment on an application (reference, section 4.6).
record NewCommentDocument(Resource data) {
    static NewCommentDocument of(ApplicationId application, String text) {
        return new NewCommentDocument(new Resource(
                "comments",
                new Attributes(text),
                new Relationships(new Commentable(new Pointer("applications", application.value())))));
    }

    record Resource(String type, Attributes attributes, Relationships relationships) {}

    record Attributes(String bodyText) {}

    record Relationships(Commentable commentable) {}

    record Commentable(Pointer data) {}

    record Pointer(String type, String id) {}
}
