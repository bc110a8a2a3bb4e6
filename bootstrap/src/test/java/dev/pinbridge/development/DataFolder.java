package dev.pinbridge.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/// Where the development run keeps what has to survive it, by the habits of the operating system.
final class DataFolder {
    private DataFolder() {}

    static Path ofThisUser() {
        var chosen = System.getenv("PINBRIDGE_DEVELOPMENT_FOLDER");
        return chosen == null || chosen.isBlank() ? usual().resolve("pinbridge") : Path.of(chosen);
    }

    static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path usual() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        var data = System.getenv(system.contains("win") ? "LOCALAPPDATA" : "XDG_DATA_HOME");
        return data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
    }
}
