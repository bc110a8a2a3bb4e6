package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.CancelBulk;
import dev.pinbridge.application.forwarding.EnterBulk;
import dev.pinbridge.application.forwarding.ForwardCandidates;
import dev.pinbridge.application.forwarding.Handover;
import dev.pinbridge.application.forwarding.Ledger;
import dev.pinbridge.application.forwarding.ReadBulks;
import dev.pinbridge.application.forwarding.ReadOfferedConversations;
import dev.pinbridge.application.forwarding.RetryBulk;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRuns;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What sends many at a time, and what is offered for it.
@Configuration(proxyBeanMethods = false)
class BulkWiring {
    @Bean
    ForwardCandidates forwardCandidates(
            Bulks bulks, BulkRuns runs, Conversations conversations, Transactions transactions, InstantSource clock) {
        return new ForwardCandidates(
                bulks, runs, conversations, transactions, () -> new BulkId(UUID.randomUUID()), clock);
    }

    @Bean
    EnterBulk enterBulk(
            Bulks bulks,
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Organisations organisations,
            Forwardings forwardings,
            Handover handover,
            Transactions transactions) {
        return new EnterBulk(
                bulks, conversations, positions, integrations, organisations, forwardings, handover, transactions);
    }

    @Bean
    CancelBulk cancelBulk(
            Bulks bulks, Forwardings forwardings, Ledger ledger, Transactions transactions, InstantSource clock) {
        return new CancelBulk(bulks, forwardings, ledger, transactions, clock);
    }

    @Bean
    RetryBulk retryBulk(Bulks bulks, BulkRuns runs, Forwardings forwardings, Transactions transactions) {
        return new RetryBulk(bulks, runs, forwardings, transactions);
    }

    @Bean
    ReadBulks readBulks(Bulks bulks, Forwardings forwardings, Transactions transactions) {
        return new ReadBulks(bulks, forwardings, transactions);
    }

    @Bean
    ReadOfferedConversations readOfferedConversations(
            OfferedConversations offered,
            Conversations conversations,
            Integrations integrations,
            Transactions transactions) {
        return new ReadOfferedConversations(offered, conversations, integrations, transactions);
    }
}
