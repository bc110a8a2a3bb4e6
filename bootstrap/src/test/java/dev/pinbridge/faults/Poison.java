package dev.pinbridge.faults;

import dev.pinbridge.domain.candidates.EmailAddress;
import java.util.ArrayList;
import java.util.Locale;

/// What sending some people does to the process. They are known by their addresses.
enum Poison {
    /// The process is gone at once.
    HALT,
    /// No memory is left, with which the process is set up to end.
    MEMORY,
    /// The stack overflows; the process lives.
    STACK;

    private static final int LARGE = 16 * 1024 * 1024;

    /// The beginning of the addresses of people who are poison of this kind.
    String prefix() {
        return "poison-" + name().toLowerCase(Locale.ROOT) + "-";
    }

    static void swallow(EmailAddress address) {
        for (var poison : values()) {
            if (address.value().startsWith(poison.prefix())) {
                poison.strike();
            }
        }
    }

    private void strike() {
        switch (this) {
            case HALT -> Runtime.getRuntime().halt(137);
            case MEMORY -> fill();
            case STACK -> recurse(0);
        }
    }

    private static void fill() {
        var hoard = new ArrayList<byte[]>();
        while (hoard.size() < Integer.MAX_VALUE) {
            hoard.add(new byte[LARGE]);
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : recurse(depth + 1) + 1;
    }
}
