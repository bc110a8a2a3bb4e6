package dev.pinbridge.persistence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/// Stored bytes as a stream that asks for one chunk at a time, and for the next only when the one before is
/// consumed.
final class ChunkedContent extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk;
    private int next = 1;
    private int position;

    /// @param chunks each chunk by its number, empty behind the last
    ChunkedContent(byte[] first, IntFunction<Optional<byte[]>> chunks) {
        this.chunk = first;
        this.chunks = chunks;
    }

    @Override
    public int read() throws IOException {
        return atEnd() ? -1 : chunk[position++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        var count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return chunk.length - position;
    }

    private boolean atEnd() throws IOException {
        if (position == chunk.length && chunk.length > 0) {
            chunk = nextChunk();
            position = 0;
        }
        return chunk.length == 0;
    }

    private byte[] nextChunk() throws IOException {
        try {
            return chunks.apply(next++).orElseGet(() -> new byte[0]);
        } catch (RuntimeException e) {
            throw new IOException("the rest of the document cannot be read", e);
        }
    }
}
