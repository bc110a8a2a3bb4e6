package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.ConnectAts;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.integration.DisconnectAts;
import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntegrationWiring {
    @Bean
    CurrentAts currentAts(Integrations integrations, ApiKeys keys, Transactions transactions, InstantSource clock) {
        return new CurrentAts(integrations, keys, transactions, clock);
    }

    @Bean
    ConnectAts connectAts(
            Integrations integrations,
            ApiKeys keys,
            AtsAccess access,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new ConnectAts(
                integrations, keys, access, transactions, events, () -> new IntegrationId(UUID.randomUUID()), clock);
    }

    @Bean
    DisconnectAts disconnectAts(
            Integrations integrations, ApiKeys keys, Transactions transactions, InstantSource clock) {
        return new DisconnectAts(integrations, keys, transactions, clock);
    }

    @Bean
    ReadIntegration readIntegration(
            Integrations integrations,
            AtsHealth health,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock) {
        return new ReadIntegration(integrations, health, traffic, transactions, clock);
    }
}
