package dev.pinbridge.pinpoint.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A request as [RawServer] got it, and the means to answer it.
public final class RawRequest {
    private final String head;
    private final InputStream in;
    private final Socket connection;

    private RawRequest(String head, InputStream in, Socket connection) {
        this.head = head;
        this.in = in;
        this.connection = connection;
    }

    static RawRequest read(Socket connection) throws IOException {
        var in = new BufferedInputStream(connection.getInputStream());
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.write(next);
        }
        return new RawRequest(head.toString(StandardCharsets.ISO_8859_1), in, connection);
    }

    /// The request line and the headers.
    public String head() {
        return head;
    }

    public String line() {
        return head.lines().findFirst().orElse("");
    }

    public Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /// What follows the head; does not end by itself.
    public InputStream in() {
        return in;
    }

    /// The whole body.
    public String body() throws IOException {
        var length = Integer.parseInt(header("Content-Length").orElse("0"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    public OutputStream out() throws IOException {
        return connection.getOutputStream();
    }

    /// Reads the body and gives a whole answer. `headers` are more of them, a line each.
    public void answer(int status, String mediaType, String body, String... headers) throws IOException {
        body();
        say(head(status, mediaType, body.getBytes(StandardCharsets.UTF_8).length, headers) + body);
    }

    public void say(String text) throws IOException {
        out().write(text.getBytes(StandardCharsets.UTF_8));
        out().flush();
    }

    public static String head(int status, String mediaType, long length, String... headers) {
        return "HTTP/1.1 " + status + " Said So\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n"
                + String.join(
                        "",
                        Arrays.stream(headers).map(header -> header + "\r\n").toList())
                + "\r\n";
    }

    /// Breaks the connection as a crashed host would.
    public void reset() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }
}
