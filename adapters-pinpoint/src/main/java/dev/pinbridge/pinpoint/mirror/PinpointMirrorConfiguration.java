package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointMirrorConfiguration {
    @Bean
    public AtsRecords pinpointRecords(PinpointReader reader) {
        return new PinpointRecords(reader);
    }

    @Bean
    public AtsWebhooks pinpointWebhooks() {
        return new PinpointWebhooks();
    }
}
