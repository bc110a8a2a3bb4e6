package dev.pinbridge.application.matching.truth;

import org.jspecify.annotations.Nullable;

/// How calls of one family come about.
interface Scene {
    /// Null when chance came up with something that does not work, or that nobody could be sure about.
    @Nullable
    KnownCall play(Chance chance);
}
