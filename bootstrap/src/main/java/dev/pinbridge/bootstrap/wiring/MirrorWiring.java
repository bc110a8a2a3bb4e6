package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.mirror.AskForLook;
import dev.pinbridge.application.mirror.ForgetOnPurge;
import dev.pinbridge.application.mirror.MirrorAccount;
import dev.pinbridge.application.mirror.MirrorOnConnect;
import dev.pinbridge.application.mirror.MirrorPace;
import dev.pinbridge.application.mirror.OpenWebhook;
import dev.pinbridge.application.mirror.ReadColleagues;
import dev.pinbridge.application.mirror.ReadMirror;
import dev.pinbridge.application.mirror.ReadSyncRuns;
import dev.pinbridge.application.mirror.ReceiveWebhook;
import dev.pinbridge.application.mirror.RemoveWebhookSecret;
import dev.pinbridge.application.mirror.SetMirrorScope;
import dev.pinbridge.application.mirror.SetWebhookSecret;
import dev.pinbridge.application.mirror.SyncAtsRecord;
import dev.pinbridge.application.mirror.WebhookUrls;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.AtsWebhooks;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirrorRuns;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.mirror.Webhooks;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MirrorProperties.class)
class MirrorWiring {
    @Bean
    MirrorPace mirrorPace(MirrorProperties properties) {
        return properties.pace();
    }

    @Bean
    MirrorAccount mirrorAccount(
            CurrentAts ats,
            AtsRecords atsRecords,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            SyncRuns runs,
            Transactions transactions,
            Events events,
            InstantSource clock,
            MirrorPace pace) {
        return new MirrorAccount(ats, atsRecords, accounts, mirrors, records, runs, transactions, events, clock, pace);
    }

    @Bean
    MirrorOnConnect mirrorOnConnect(MirrorRuns runs) {
        return new MirrorOnConnect(runs);
    }

    @Bean
    ForgetOnPurge forgetOnPurge(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            SyncRuns runs,
            Webhooks webhooks) {
        return new ForgetOnPurge(integrations, accounts, mirrors, records, runs, webhooks);
    }

    @Bean
    ReadMirror readMirror(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            Transactions transactions) {
        return new ReadMirror(integrations, accounts, mirrors, records, transactions);
    }

    @Bean
    ReadSyncRuns readSyncRuns(SyncRuns runs, Transactions transactions) {
        return new ReadSyncRuns(runs, transactions);
    }

    @Bean
    ReadColleagues readColleagues(
            Integrations integrations, Colleagues colleagues, People people, Transactions transactions) {
        return new ReadColleagues(integrations, colleagues, people, transactions);
    }

    @Bean
    AskForLook askForLook(
            Integrations integrations,
            KindMirrors mirrors,
            MirrorRuns runs,
            Transactions transactions,
            InstantSource clock) {
        return new AskForLook(integrations, mirrors, runs, transactions, clock);
    }

    @Bean
    SyncAtsRecord syncAtsRecord(
            CurrentAts ats,
            AtsRecords atsRecords,
            Integrations integrations,
            AccountMirrors accounts,
            MirroredRecords records,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new SyncAtsRecord(ats, atsRecords, integrations, accounts, records, transactions, events, clock);
    }

    @Bean
    SetMirrorScope setMirrorScope(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            MirrorRuns runs,
            Transactions transactions) {
        return new SetMirrorScope(integrations, accounts, mirrors, records, runs, transactions);
    }

    @Bean
    WebhookUrls webhookUrls(ProductProperties properties) {
        return new WebhookUrls(Objects.requireNonNullElse(properties.url(), URI.create("")));
    }

    @Bean
    OpenWebhook openWebhook(Webhooks webhooks, Transactions transactions, WebhookUrls urls, InstantSource clock) {
        return new OpenWebhook(webhooks, transactions, MirrorWiring::newWebhookId, urls, clock);
    }

    @Bean
    SetWebhookSecret setWebhookSecret(
            Webhooks webhooks, Integrations integrations, Transactions transactions, InstantSource clock) {
        return new SetWebhookSecret(webhooks, integrations, transactions, MirrorWiring::newWebhookId, clock);
    }

    @Bean
    RemoveWebhookSecret removeWebhookSecret(Webhooks webhooks, Integrations integrations, Transactions transactions) {
        return new RemoveWebhookSecret(webhooks, integrations, transactions);
    }

    @Bean
    ReceiveWebhook receiveWebhook(
            Webhooks webhooks,
            AtsWebhooks ats,
            Integrations integrations,
            KindMirrors mirrors,
            MirrorRuns runs,
            Transactions transactions,
            InstantSource clock) {
        return new ReceiveWebhook(webhooks, ats, integrations, mirrors, runs, transactions, clock);
    }

    private static WebhookId newWebhookId() {
        return new WebhookId(UUID.randomUUID());
    }
}
