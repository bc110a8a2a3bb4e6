package dev.pinbridge.application.forwarding;

import java.util.SplittableRandom;

/// How often what goes wrong, each in ten thousand; drawn once for a simulation, so that some are calm but for
/// one thing and others stormy.
///
/// @param deaths that a node is killed where it may be
/// @param stops that a node is stopped there for a while
/// @param databaseFaults that a transaction fails, half of them after it was committed
/// @param notReached that a request is not taken at all
/// @param busy that the ATS asks to slow down
/// @param takenSilently that a request is taken and not answered
/// @param lostSilently that a request is neither taken nor answered
/// @param refusals that the ATS turns somebody down for no reason of ours
/// @param failedLooks that reading comes to nothing
record Weather(
        int deaths,
        int stops,
        int databaseFaults,
        int notReached,
        int busy,
        int takenSilently,
        int lostSilently,
        int refusals,
        int failedLooks) {
    static final Weather FAIR = new Weather(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Weather drawn(SplittableRandom random) {
        return new Weather(
                drawn(random, 150),
                drawn(random, 300),
                drawn(random, 200),
                drawn(random, 1500),
                drawn(random, 1500),
                drawn(random, 4000),
                drawn(random, 4000),
                drawn(random, 500),
                drawn(random, 2500));
    }

    /// In two of five nothing of the kind, in one as often as can be, and otherwise something between.
    private static int drawn(SplittableRandom random, int most) {
        var kind = random.nextInt(5);
        return kind < 2 ? 0 : kind == 4 ? most : random.nextInt(most);
    }
}
