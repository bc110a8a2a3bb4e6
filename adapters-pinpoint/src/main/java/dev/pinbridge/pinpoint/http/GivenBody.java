package dev.pinbridge.pinpoint.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/// What is sent, read while it is sent, once. Remembers when it could not be read to its end.
final class GivenBody extends InputStream {
    private final InputStream bytes;
    private final long length;
    private volatile @Nullable Exception failure;

    /// @param length in bytes, as announced to the server
    GivenBody(InputStream bytes, long length) {
        this.bytes = bytes;
        this.length = length;
    }

    BodyPublisher publisher() {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> this), length);
    }

    /// No answer means something else when it is our own doing.
    Exchange explain(Exchange exchange) {
        var ours = failure;
        return exchange instanceof Exchange.NoAnswer && ours != null ? new Exchange.BrokenOff(ours) : exchange;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        try {
            return bytes.read(target, offset, count);
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
