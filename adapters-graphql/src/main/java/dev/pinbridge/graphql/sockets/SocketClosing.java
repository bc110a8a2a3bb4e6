package dev.pinbridge.graphql.sockets;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/// The codes with which this side closes a socket, as `graphql-transport-ws` and RFC 6455 define them.
final class SocketClosing {
    private static final Logger log = LoggerFactory.getLogger(SocketClosing.class);

    /// A closing frame has room for 123 bytes of reason.
    private static final int MAX_REASON = 100;

    private SocketClosing() {}

    static void malformed(WebSocketSession socket) {
        close(socket, new CloseStatus(4400, "Invalid message"));
    }

    /// Clients may connect again, with another token.
    static void forbidden(WebSocketSession socket, String why) {
        close(socket, new CloseStatus(4403, shortened("Forbidden: " + why)));
    }

    static void tooMany(WebSocketSession socket, String why) {
        close(socket, new CloseStatus(4429, shortened("Too many: " + why)));
    }

    static void tooBig(WebSocketSession socket) {
        close(socket, CloseStatus.TOO_BIG_TO_PROCESS);
    }

    private static String shortened(String reason) {
        var ascii = reason.replaceAll("[^ -~]", "?");
        return ascii.length() <= MAX_REASON ? ascii : ascii.substring(0, MAX_REASON);
    }

    private static void close(WebSocketSession socket, CloseStatus status) {
        try {
            socket.close(status);
        } catch (IOException e) {
            log.atDebug().addKeyValue("status", status).setCause(e).log("a socket could not be closed in good order");
        }
    }
}
