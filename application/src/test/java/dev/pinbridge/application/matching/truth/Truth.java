package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.InterviewId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody who has all of the ATS before them would say of a call.
public sealed interface Truth {
    /// @param interview null when it is none that the ATS has, or cannot be told
    record Application(ApplicationId id, @Nullable InterviewId interview) implements Truth {}

    /// One of these, and nobody can tell which.
    record Ambiguous(Set<ApplicationId> options) implements Truth {
        public Ambiguous {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /// It has to do with nobody who applied.
    record None() implements Truth {}
}
