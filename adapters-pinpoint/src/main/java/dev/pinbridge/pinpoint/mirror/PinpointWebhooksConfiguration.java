package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.application.mirror.ReceiveWebhook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What Pinpoint calls, as opposed to [dev.pinbridge.pinpoint.PinpointConfiguration], which calls it. Whoever
/// imports it provides the use case.
@Configuration(proxyBeanMethods = false)
public final class PinpointWebhooksConfiguration {
    @Bean
    PinpointWebhooksController pinpointWebhooksController(ReceiveWebhook receiveWebhook) {
        return new PinpointWebhooksController(receiveWebhook);
    }
}
