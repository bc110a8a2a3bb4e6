package dev.pinbridge.bootstrap.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses GraphQL requests of more than 256 KB before they are read. Files go to `/documents`.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GraphQlBodyLimit extends OncePerRequestFilter {
    static final int MAX_BYTES = 256 * 1024;

    /// By the path as it is routed: decoded, and without what a client may add to it.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/graphql")
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > MAX_BYTES) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "larger than 256 KB");
        } else if (length < 0) {
            // Nothing that speaks GraphQL over HTTP sends without a length; with one the limit holds by itself.
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "without a Content-Length");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"status\":" + status + ",\"code\":\"LIMIT_EXCEEDED\",\"detail\":\"The request is " + why
                        + ". Send at most 256 KB; files go to /documents.\"}");
    }
}
