package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointPositionsConfiguration {
    @Bean
    public AtsJobs pinpointJobs(PinpointReader reader) {
        return new PinpointJobs(reader);
    }
}
