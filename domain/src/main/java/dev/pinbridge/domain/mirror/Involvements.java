package dev.pinbridge.domain.mirror;

import java.util.List;

/// The jobs that somebody has to do with: the open ones first, and newer ones before older ones.
///
/// @param hasMore whether there are others behind these
public record Involvements(List<Involvement> jobs, boolean hasMore) {
    /// How many are told at most.
    public static final int MOST = 100;

    public static final Involvements NONE = new Involvements(List.of(), false);

    public Involvements {
        jobs = List.copyOf(jobs);
    }

    /// From one more than are told: the extra one only tells that there are others.
    public static Involvements of(List<Involvement> oneMore) {
        return oneMore.size() > MOST
                ? new Involvements(oneMore.subList(0, MOST), true)
                : new Involvements(oneMore, false);
    }
}
