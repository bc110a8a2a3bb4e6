package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.Participant;
import java.util.Optional;

/// The participants of a call, by what a transcript may call them.
@FunctionalInterface
public interface Namesakes {
    /// The only one whom the label names; empty when there is none, or more than one.
    Optional<Participant> of(String label);
}
