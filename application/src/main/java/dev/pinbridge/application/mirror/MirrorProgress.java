package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AccountMirror;
import java.util.List;

/// How far the mirror of an account has come.
///
/// @param kinds every kind once, in the order of [dev.pinbridge.domain.mirror.RecordKind]
public record MirrorProgress(AccountMirror mirror, List<KindProgress> kinds) {
    public MirrorProgress {
        kinds = List.copyOf(kinds);
    }

    /// Whether everything that may be read was read once.
    public boolean isComplete() {
        return kinds.stream().filter(KindProgress::isReadable).allMatch(KindProgress::isComplete)
                && kinds.stream().anyMatch(KindProgress::isReadable);
    }
}
