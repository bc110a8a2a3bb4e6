package dev.pinbridge.faults;

import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// A node that is started again whenever it has ended.
final class Revived {
    private static final Duration ENDING = Duration.ofSeconds(20);

    private final Node node;
    private int ends;

    Revived(Node node) {
        this.node = node;
    }

    /// How often it has ended.
    int ends() {
        return ends;
    }

    /// Starts it again if it has ended.
    void look() {
        if (!node.isAlive()) {
            ends++;
            node.startAgain();
            node.awaitStarted();
        }
    }

    /// Waits until it is so, whatever ends meanwhile.
    void await(Duration patience, BooleanSupplier reached) {
        Eventually.get(
                patience,
                () -> {
                    look();
                    return reached.getAsBoolean();
                },
                done -> done);
    }

    /// What was not answered is asked for again.
    void untilDone(Runnable step) {
        var done = false;
        while (!done) {
            look();
            try {
                step.run();
                done = true;
            } catch (RuntimeException | AssertionError e) {
                // A connection breaks a moment before the process is seen to be gone. If it lives, the step is wrong.
                Eventually.get(ENDING, () -> !node.isAlive() ? "gone" : e.toString(), "gone"::equals);
            }
        }
    }
}
