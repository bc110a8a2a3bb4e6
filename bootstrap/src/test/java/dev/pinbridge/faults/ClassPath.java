package dev.pinbridge.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The class path of this JVM, for others. Folders are packed into jars, as the JVM shares classes of jars only,
/// and shared classes halve the time to start.
record ClassPath(List<Path> entries) {
    ClassPath {
        entries = List.copyOf(entries);
    }

    static ClassPath packedInto(Path folder) {
        try {
            Files.createDirectories(folder);
            var packed = new ArrayList<Path>();
            for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                var path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    packed.add(pack(path, folder.resolve(packed.size() + ".jar")));
                } else if (Files.exists(path)) {
                    packed.add(path);
                }
            }
            return new ClassPath(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With entries for folders, which scanning for components needs.
    private static Path pack(Path folder, Path jar) {
        var done = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file",
                        jar.toString(),
                        "-C",
                        folder.toString(),
                        ".");
        if (done != 0) {
            throw new IllegalStateException("cannot pack " + folder);
        }
        return jar;
    }

    String text() {
        return String.join(
                File.pathSeparator,
                entries.stream().map(path -> path.toAbsolutePath().toString()).toList());
    }
}
