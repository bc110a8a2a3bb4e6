package dev.pinbridge.bootstrap.settings;

import java.util.List;

/// Settings without which the service cannot start.
final class MissingSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingSettings(List<String> missing) {
        super("Pinbridge cannot start without these settings:\n" + String.join("\n", missing));
    }
}
