package dev.pinbridge.domain.documents;

import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read from their start as often as needed, without holding all of them in memory.
@FunctionalInterface
public interface Content {
    /// The caller closes it.
    InputStream open() throws IOException;
}
