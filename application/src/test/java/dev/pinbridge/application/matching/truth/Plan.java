package dev.pinbridge.application.matching.truth;

import java.time.Instant;
import java.util.List;

/// When somebody could be interviewed, and by whom in each part.
record Plan(Instant start, Instant end, List<List<Colleague>> interviewers) {
    Plan {
        interviewers = interviewers.stream().map(List::copyOf).toList();
    }
}
