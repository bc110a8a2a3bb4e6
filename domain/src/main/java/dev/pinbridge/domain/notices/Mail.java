package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.directory.PersonId;

/// A mail to one person, in plain text. Holds no secret and nothing about candidates.
///
/// @param subject a single line
public record Mail(NoticeId about, PersonId to, String address, String subject, String text) {
    /// The same for every try, so that a repeated one is recognised.
    public String reference() {
        return "notice-" + about.value() + "-" + to.value();
    }

    /// Without address and text: neither belongs into a log.
    @Override
    public String toString() {
        return "Mail[" + reference() + ", " + subject + "]";
    }
}
