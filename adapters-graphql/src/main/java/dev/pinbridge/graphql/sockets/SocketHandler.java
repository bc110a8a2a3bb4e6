package dev.pinbridge.graphql.sockets;

import java.time.Duration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/// GraphQL over WebSocket, where messages are no larger than requests over HTTP may be. They are collected here
/// from their pieces, so that a socket takes memory for a long message only while one comes in.
final class SocketHandler extends GraphQlWebSocketHandler {
    private final OpenSockets sockets;

    SocketHandler(
            WebGraphQlHandler handler,
            HttpMessageConverter<Object> json,
            Duration initTimeout,
            Duration keepAlive,
            CorsConfiguration origins,
            OpenSockets sockets) {
        super(handler, json, initTimeout, keepAlive, origins);
        this.sockets = sockets;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        OpenSocket.open(socket);
        super.afterConnectionEstablished(socket);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage piece) throws Exception {
        var open = OpenSocket.of(socket.getAttributes());
        if (!open.add(piece)) {
            SocketClosing.tooBig(socket);
        } else if (piece.isLast()) {
            handle(socket, new TextMessage(open.take()));
        }
    }

    private void handle(WebSocketSession socket, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(socket, message);
        } catch (HttpMessageNotReadableException _) {
            SocketClosing.malformed(socket);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        super.afterConnectionClosed(socket, status);
        var open = OpenSocket.of(socket.getAttributes());
        open.close();
        var session = open.session();
        if (session != null) {
            sockets.leave(session.actor().person());
        }
    }
}
