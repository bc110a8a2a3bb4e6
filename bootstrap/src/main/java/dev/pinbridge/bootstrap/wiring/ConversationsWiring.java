package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.conversations.AcceptMessageRequest;
import dev.pinbridge.application.conversations.DeclineMessageRequest;
import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.application.conversations.SendMessageRequest;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConversationsWiring {
    @Bean
    SendMessageRequest sendMessageRequest(
            Conversations conversations,
            Candidates candidates,
            Positions positions,
            Transactions transactions,
            InstantSource clock) {
        return new SendMessageRequest(
                conversations, candidates, positions, transactions, () -> new ConversationId(UUID.randomUUID()), clock);
    }

    @Bean
    AcceptMessageRequest acceptMessageRequest(
            Conversations conversations, Transactions transactions, Events events, InstantSource clock) {
        return new AcceptMessageRequest(conversations, transactions, events, clock);
    }

    @Bean
    DeclineMessageRequest declineMessageRequest(
            Conversations conversations, Transactions transactions, InstantSource clock) {
        return new DeclineMessageRequest(conversations, transactions, clock);
    }

    @Bean
    ReadConversations readConversations(Conversations conversations, Transactions transactions) {
        return new ReadConversations(conversations, transactions);
    }
}
