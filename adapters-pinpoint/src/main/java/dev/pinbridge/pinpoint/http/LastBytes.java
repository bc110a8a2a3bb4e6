package dev.pinbridge.pinpoint.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/// The end of a document, without which nobody can read it. It is asked for when all the rest has left, and given
/// out only when it still may be: a node that stood still until then sends nothing.
public final class LastBytes extends InputStream {
    private final ByteArrayInputStream bytes;
    private final BooleanSupplier allowed;
    private boolean asked;

    public static final class Withdrawn extends IOException {
        private static final long serialVersionUID = 1L;

        private Withdrawn() {
            super("the request is not allowed any more");
        }
    }

    public LastBytes(String text, BooleanSupplier allowed) {
        this.bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        this.allowed = allowed;
    }

    @Override
    public int read() throws IOException {
        ask();
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        ask();
        return bytes.read(target, offset, length);
    }

    private void ask() throws IOException {
        if (!asked && !allowed.getAsBoolean()) {
            throw new Withdrawn();
        }
        asked = true;
    }
}
