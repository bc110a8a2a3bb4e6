package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.pinpoint.http.AccountUrls;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.PinpointWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointForwardingConfiguration {
    @Bean
    public AtsApplications pinpointApplications(PinpointReader reader) {
        return new PinpointApplications(reader);
    }

    @Bean
    public ApplicationIntake pinpointIntake(PinpointWriter writer) {
        return new PinpointIntake(writer);
    }

    @Bean
    public ApplicationDrafts pinpointDrafts() {
        return new PinpointDrafts();
    }

    @Bean
    public AtsLinks pinpointLinks(AccountUrls urls) {
        return new PinpointLinks(urls);
    }
}
