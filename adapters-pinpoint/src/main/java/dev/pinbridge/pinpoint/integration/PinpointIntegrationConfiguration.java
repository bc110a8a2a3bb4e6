package dev.pinbridge.pinpoint.integration;

import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.jsonapi.CallReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointIntegrationConfiguration {
    @Bean
    public AtsAccess pinpointAccess(PinpointHttp http, CallReports reports) {
        return new PinpointAccess(http, reports);
    }
}
