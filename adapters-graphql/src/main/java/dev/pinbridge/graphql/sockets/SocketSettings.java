package dev.pinbridge.graphql.sockets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param allowedOrigins whose pages may open a socket, besides those of this service itself, such as
/// `https://app.example.org`
@ConfigurationProperties("pinbridge.websocket")
record SocketSettings(@Nullable List<String> allowedOrigins) {
    List<String> origins() {
        return allowedOrigins == null ? List.of() : allowedOrigins;
    }
}
