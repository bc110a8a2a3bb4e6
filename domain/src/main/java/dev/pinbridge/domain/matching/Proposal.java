package dev.pinbridge.domain.matching;

import java.util.List;

/// What a call is about, as far as can be told without a person.
public sealed interface Proposal {
    /// Those that were compared most closely, the one that fits best first, ten at most; each application once.
    List<Scored> options();

    /// The first one, beyond reasonable doubt.
    record Certain(List<Scored> options) implements Proposal {
        public Certain {
            options = List.copyOf(options);
        }

        public Scored best() {
            return options.getFirst();
        }
    }

    /// None of them, until a person has looked.
    record Unsure(NoMatchReason reason, List<Scored> options) implements Proposal {
        public Unsure {
            options = List.copyOf(options);
        }
    }
}
