package dev.pinbridge.pinpoint.forwarding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;

/// Encodes a file while it is read. Fails unless the file has exactly the announced size, before its last bytes
/// are given out, so that nobody takes half a file for a whole one.
final class Base64Stream extends InputStream {
    /// A multiple of three, so that only the last piece is padded.
    private static final int PIECE = 3 * 16 * 1024;

    private final InputStream file;
    private final long size;
    private long read;
    private byte[] piece = {};
    private int next;

    Base64Stream(InputStream file, long size) {
        this.file = file;
        this.size = size;
    }

    /// How long a file of this size becomes.
    static long length(long size) {
        return (size + 2) / 3 * 4;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (next == piece.length && !encodeNext()) {
            return -1;
        }
        var count = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean encodeNext() throws IOException {
        if (read == size) {
            return false;
        }
        var raw = file.readNBytes((int) Math.min(PIECE, size - read));
        read += raw.length;
        var endsTooEarly = raw.length == 0 || (read < size && raw.length < PIECE);
        if (endsTooEarly || (read == size && file.read() >= 0)) {
            throw new IOException("the file does not have the " + size + " bytes it should have");
        }
        piece = Base64.getEncoder().encode(raw);
        next = 0;
        return true;
    }
}
