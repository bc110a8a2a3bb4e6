package dev.pinbridge.graphql.sockets;

import dev.pinbridge.application.directory.Session;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.Disposables;

/// What is known of a socket besides its operations' results. Kept among its attributes, where all find it who
/// deal with it.
final class OpenSocket {
    /// Subscriptions and others together.
    static final int MAX_OPERATIONS = 20;

    static final int MAX_MESSAGE_BYTES = 256 * 1024;

    private static final String KEY = OpenSocket.class.getName();

    private final WebSocketSession socket;
    private final AtomicInteger operations = new AtomicInteger();
    private StringBuilder message = new StringBuilder();
    private int messageBytes;
    private volatile @Nullable Session session;
    private Disposable atClose = Disposables.disposed();
    private boolean closed;

    private OpenSocket(WebSocketSession socket) {
        this.socket = socket;
    }

    static OpenSocket open(WebSocketSession socket) {
        var opened = new OpenSocket(socket);
        socket.getAttributes().put(KEY, opened);
        return opened;
    }

    static OpenSocket of(Map<String, Object> attributes) {
        return (OpenSocket) Objects.requireNonNull(attributes.get(KEY), "every socket is remembered when it opens");
    }

    WebSocketSession socket() {
        return socket;
    }

    @Nullable
    Session session() {
        return session;
    }

    /// False when the socket was closed in the meantime.
    synchronized boolean signIn(Session signedIn) {
        if (!closed) {
            session = signedIn;
        }
        return !closed;
    }

    /// Calls something off when the socket is closed.
    synchronized void atClose(Disposable calledOff) {
        if (closed) {
            calledOff.dispose();
        } else {
            atClose = calledOff;
        }
    }

    synchronized void close() {
        closed = true;
        atClose.dispose();
    }

    /// One more operation, or null when there are too many already.
    @Nullable
    Operation begin() {
        if (operations.incrementAndGet() <= MAX_OPERATIONS) {
            return new Operation();
        }
        operations.decrementAndGet();
        return null;
    }

    /// Adds a piece of a message. Pieces come one after the other.
    /// @return false when the message is too long
    boolean add(TextMessage piece) {
        messageBytes += piece.getPayloadLength();
        if (messageBytes > MAX_MESSAGE_BYTES) {
            take();
            return false;
        }
        message.append(piece.getPayload());
        return true;
    }

    /// The message as it came together, which makes room for the next.
    String take() {
        var whole = message.toString();
        message = new StringBuilder();
        messageBytes = 0;
        return whole;
    }

    /// Something that is under way on the socket.
    final class Operation {
        private final AtomicBoolean over = new AtomicBoolean();

        /// Once is as good as twice.
        void end() {
            if (over.compareAndSet(false, true)) {
                operations.decrementAndGet();
            }
        }
    }
}
