package dev.pinbridge.application.conversations;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.MessageRequest;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.UUID;

/// Conversations as a test needs them; each is another one.
public final class AConversation {
    private AConversation() {}

    public static Conversation.Requested aConversation(
            OrganisationId organisation, CandidateId candidate, PositionId position) {
        return aConversation(organisation, candidate, position, Times.NOON);
    }

    public static Conversation.Requested aConversation(
            OrganisationId organisation, CandidateId candidate, PositionId position, Instant sentAt) {
        return new Conversation.Requested(
                new ConversationId(UUID.randomUUID()),
                organisation,
                new MessageRequest(candidate, position, Side.CANDIDATE, "नमस्ते!\n\tHättest du Zeit? 👩🏽‍🌾", sentAt));
    }
}
