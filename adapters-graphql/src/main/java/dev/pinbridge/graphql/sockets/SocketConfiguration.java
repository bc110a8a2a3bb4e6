package dev.pinbridge.graphql.sockets;

import dev.pinbridge.application.directory.BearerTokens;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/// Subscriptions, and whatever else a client sends over a socket.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SocketSettings.class)
class SocketConfiguration {
    @Bean
    OpenSockets openSockets() {
        return new OpenSockets();
    }

    @Bean
    SocketSignIn socketSignIn(BearerTokens tokens, OpenSockets sockets, InstantSource clock) {
        return new SocketSignIn(tokens, sockets, clock);
    }

    /// In place of Boot's own, which has no limits.
    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(
            WebGraphQlHandler handler,
            JsonMapper json,
            GraphQlProperties properties,
            SocketSettings settings,
            OpenSockets sockets) {
        var origins = new CorsConfiguration();
        origins.setAllowedOrigins(settings.origins());
        return new SocketHandler(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                properties.getWebsocket().getConnectionInitTimeout(),
                Objects.requireNonNull(properties.getWebsocket().getKeepAlive(), "spring.graphql.websocket.keep-alive"),
                origins,
                sockets);
    }
}
