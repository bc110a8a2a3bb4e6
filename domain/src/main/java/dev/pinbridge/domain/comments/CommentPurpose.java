package dev.pinbridge.domain.comments;

/// What a comment is made for.
public enum CommentPurpose {
    /// Tells where the notes of a call are; made by itself.
    LINK,
    /// Somebody pressed the button to post notes.
    NOTES
}
