package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Time, chance and events.
@Configuration(proxyBeanMethods = false)
class IdentitiesWiring {
    /// In microseconds, which is what PostgreSQL keeps: what is answered now is what is read later.
    @Bean
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    @Bean
    Events events(List<Reaction<?>> reactions) {
        return new DirectEvents(reactions);
    }
}
