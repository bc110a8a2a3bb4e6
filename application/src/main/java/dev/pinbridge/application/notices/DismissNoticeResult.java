package dev.pinbridge.application.notices;

import dev.pinbridge.domain.notices.Notice;

/// What became of putting a notice away.
public sealed interface DismissNoticeResult {
    /// Also when it was dismissed or resolved before.
    record Dismissed(Notice notice) implements DismissNoticeResult {}

    /// There is none, or none for this person.
    record UnknownNotice() implements DismissNoticeResult {}
}
