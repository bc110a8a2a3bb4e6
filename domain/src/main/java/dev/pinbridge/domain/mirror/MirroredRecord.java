package dev.pinbridge.domain.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record of the ATS as it was last read there. What the ATS left empty, or filled with something that makes no
/// sense, is null.
public sealed interface MirroredRecord
        permits MirroredUser, MirroredJob, MirroredCandidate, MirroredApplication, MirroredInterview {
    RecordKind kind();

    /// Its id at the ATS, unique within its kind and account.
    String key();

    /// When it changed last, by the ATS's clock, in whole seconds; null when the ATS does not say.
    @Nullable
    Instant updatedAt();
}
