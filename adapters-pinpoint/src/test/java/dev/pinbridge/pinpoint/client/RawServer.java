package dev.pinbridge.pinpoint.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on this machine that says and does what a test wants, however wrong. One request for each connection.
public final class RawServer implements AutoCloseable {
    /// What is done with a request. The connection is closed afterwards.
    @FunctionalInterface
    public interface Manners {
        void with(RawRequest request) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Manners manners;
    private final List<RawRequest> requests = new CopyOnWriteArrayList<>();

    private RawServer(Manners manners) {
        this.manners = manners;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RawServer with(Manners manners) {
        var server = new RawServer(manners);
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    /// Answers every request like this, with a JSON:API body.
    public static RawServer answering(int status, String json) {
        return with(request -> request.answer(status, "application/vnd.api+json", json));
    }

    public String urlTemplate() {
        return url() + "/{subdomain}";
    }

    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    public List<RawRequest> requests() {
        return List.copyOf(requests);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var request = RawRequest.read(connection);
            requests.add(request);
            manners.with(request);
        } catch (IOException _) {
            // The client went away, which some tests are about.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
