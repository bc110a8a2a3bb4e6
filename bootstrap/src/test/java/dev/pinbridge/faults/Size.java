package dev.pinbridge.faults;

/// How much of each test is run: `small` in every build, `full` when asked for.
public enum Size {
    SMALL,
    FULL;

    public static Size chosen() {
        return System.getProperty("faults.size", "small").equals("full") ? FULL : SMALL;
    }

    public static int of(int small, int full) {
        return chosen() == SMALL ? small : full;
    }

    public static <T> T of(T small, T full) {
        return switch (chosen()) {
            case SMALL -> small;
            case FULL -> full;
        };
    }

    /// The same seed makes the same choices, though the machine decides how they fall.
    static long seed() {
        return Long.getLong("faults.seed", 1);
    }
}
