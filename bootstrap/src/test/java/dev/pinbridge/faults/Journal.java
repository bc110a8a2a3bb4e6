package dev.pinbridge.faults;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that only grows, a line at a time. What was written survives the death of the process that wrote it.
final class Journal {
    private final OutputStream file;

    private Journal(OutputStream file) {
        this.file = file;
    }

    static Journal appendingTo(Path path) {
        try {
            return new Journal(new FileOutputStream(path.toFile(), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each line begins with the time.
    void write(@Nullable Object... columns) {
        var line = new StringBuilder().append(System.currentTimeMillis());
        for (var column : columns) {
            line.append('\t').append(column);
        }
        var bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        try {
            file.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
