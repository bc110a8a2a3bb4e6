package dev.pinbridge.domain.matching;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What people said of a match, as far as it was not taken back.
public final class Decisions {
    private final Deque<MatchStep> standing = new ArrayDeque<>();

    /// @param history the oldest first
    public Decisions(List<MatchStep> history) {
        for (var step : history) {
            switch (step.action()) {
                case CONFIRMED, CHOSEN, REJECTED -> standing.push(step);
                case UNDONE -> standing.poll();
                case LOOKED -> {
                    // No person's word.
                }
            }
        }
    }

    public boolean isEmpty() {
        return standing.isEmpty();
    }

    /// What was said before the last one; empty when nothing was.
    public Optional<MatchStep> beforeLast() {
        return standing.stream().skip(1).findFirst();
    }
}
