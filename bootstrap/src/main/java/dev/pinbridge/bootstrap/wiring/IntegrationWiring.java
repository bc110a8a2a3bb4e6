package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CheckAts;
import dev.pinbridge.application.integration.CheckNightly;
import dev.pinbridge.application.integration.CheckOnConnect;
import dev.pinbridge.application.integration.ConnectAts;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.integration.DisconnectAts;
import dev.pinbridge.application.integration.KeyReview;
import dev.pinbridge.application.integration.NoCheckOnDisconnect;
import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.NightlyChecks;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntegrationWiring {
    @Bean
    CurrentAts currentAts(
            Integrations integrations, ApiKeys keys, Transactions transactions, Events events, InstantSource clock) {
        return new CurrentAts(integrations, keys, transactions, events, clock);
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
            Integrations integrations,
            ApiKeys keys,
            AccountRecords records,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new DisconnectAts(integrations, keys, records, transactions, events, clock);
    }

    @Bean
    KeyReview keyReview(
            Integrations integrations,
            ApiKeys keys,
            AtsAccess access,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new KeyReview(integrations, keys, access, transactions, events, clock);
    }

    @Bean
    CheckAts checkAts(KeyReview review) {
        return new CheckAts(review);
    }

    @Bean
    CheckNightly checkNightly(KeyReview review) {
        return new CheckNightly(review);
    }

    @Bean
    CheckOnConnect checkOnConnect(NightlyChecks checks) {
        return new CheckOnConnect(checks);
    }

    @Bean
    NoCheckOnDisconnect noCheckOnDisconnect(NightlyChecks checks) {
        return new NoCheckOnDisconnect(checks);
    }

    @Bean
    ReadIntegration readIntegration(
            Integrations integrations,
            AccountRecords records,
            AtsHealth health,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock) {
        return new ReadIntegration(integrations, records, health, traffic, transactions, clock);
    }
}
