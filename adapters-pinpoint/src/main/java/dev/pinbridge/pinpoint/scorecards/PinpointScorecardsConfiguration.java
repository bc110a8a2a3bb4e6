package dev.pinbridge.pinpoint.scorecards;

import dev.pinbridge.domain.scorecards.Scorecards;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointScorecardsConfiguration {
    @Bean
    public Scorecards pinpointScorecards(PinpointReader reader) {
        return new PinpointScorecards(reader);
    }
}
