package dev.pinbridge.bootstrap.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The request with which a browser opens a socket: it cannot carry a token, so who is signed in is asked as the
/// first thing on the socket. Nothing else is let through by it: what answers at this path takes such requests
/// only as the beginning of a socket.
final class SocketHandshake implements RequestMatcher {
    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getServletPath().equals("/graphql")
                && request.getPathInfo() == null
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }
}
