package dev.pinbridge.pinpoint.forwarding;

import static dev.pinbridge.application.ats.NewApplications.withCv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawRequest;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// The largest CV there may be goes through in pieces.
final class LargeCvTest {
    private static final long SIZE = Document.MAX_SIZE;
    private static final long MUCH_LESS = 10_000_000;

    private final AtomicReference<String> received = new AtomicReference<>("nothing");
    private final AtomicLong heapHalfWay = new AtomicLong();

    @Test
    void arrivesByteForByteWithoutBeingHeldInMemory() throws IOException {
        // given
        Content noise = () -> new Noise(SIZE);
        try (var server = RawServer.with(this::take);
                var client = TestClient.of(server.urlTemplate())) {
            var heapBefore = usedHeap();
            // when
            var submission = client.intake()
                    .submit(Ats.ACME, withCv(new JobId("7"), "r", SIZE, noise), () -> true)
                    .outcome();
            // then
            assertThat(submission).isEqualTo(new Submission.Accepted(new ApplicationId("5")));
            assertThat(received.get()).isEqualTo(sha256(noise.open()));
            assertThat(heapHalfWay.get() - heapBefore).isLessThan(MUCH_LESS);
        }
    }

    private void take(RawRequest request) throws IOException {
        var in = request.in();
        var before = upTo(in, ";base64,");
        var length = Long.parseLong(request.header("Content-Length").orElse("0"));
        var encoded = (SIZE + 2) / 3 * 4;
        assertThat(length).isEqualTo(before + encoded + "\"}}}".length());
        var cv = Base64.getDecoder().wrap(new Limited(in, encoded, this::lookAtTheHeap));
        received.set(sha256(cv));
        in.readNBytes("\"}}}".length());
        request.say("HTTP/1.1 201 Created\r\nContent-Length: 19\r\n\r\n{\"data\":{\"id\":\"5\"}}");
    }

    private void lookAtTheHeap() {
        heapHalfWay.set(usedHeap());
    }

    private static long upTo(InputStream in, String mark) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(mark) < 0) {
            text.append((char) in.read());
        }
        return text.length();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String sha256(InputStream in) throws IOException {
        try (var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The same bytes each time, made while they are read.
    private static final class Noise extends InputStream {
        private final Random random = new Random(4711);
        private long left;

        Noise(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            var count = (int) Math.min(left, length);
            for (var i = 0; i < count; i++) {
                target[offset + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    /// So many bytes of another stream; something is done once when nearly all are through.
    private static final class Limited extends FilterInputStream {
        private final Runnable nearTheEnd;
        private final long when;
        private long left;
        private boolean done;

        Limited(InputStream in, long size, Runnable nearTheEnd) {
            super(in);
            this.left = size;
            this.when = size / 10;
            this.nearTheEnd = nearTheEnd;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left < when && !done) {
                done = true;
                nearTheEnd.run();
            }
            var count = left == 0 ? -1 : super.read(target, offset, (int) Math.min(left, length));
            left -= Math.max(count, 0);
            return count;
        }

        /// The connection is still needed.
        @Override
        public void close() {}
    }
}
