package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

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

    /// The reactions are looked up when something happens for the first time: some of them tell in turn.
    @Bean
    Events events(ObjectProvider<Reaction<?>> reactions) {
        var all = SingletonSupplier.of(
                () -> new DirectEvents(reactions.orderedStream().toList()));
        return event -> all.obtain().publish(event);
    }
}
