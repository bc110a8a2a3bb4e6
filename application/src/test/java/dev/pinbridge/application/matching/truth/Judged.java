package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.forwarding.ApplicationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whoever guesses what calls are about.
@FunctionalInterface
public interface Judged {
    Answer about(CallDetails call);

    /// What it made of a call.
    ///
    /// @param automatic what it ties the call to by itself; null when it does not
    /// @param suggestions what it offers to people, best first
    /// @param probability how likely it holds the best one to be right, from 0 to 1
    record Answer(@Nullable ApplicationId automatic, List<ApplicationId> suggestions, double probability) {
        public Answer {
            suggestions = List.copyOf(suggestions);
        }

        public static Answer nothing() {
            return new Answer(null, List.of(), 0);
        }

        /// What it holds to be right; empty when it has no idea.
        public Optional<ApplicationId> best() {
            return automatic != null
                    ? Optional.of(automatic)
                    : suggestions.stream().findFirst();
        }
    }
}
