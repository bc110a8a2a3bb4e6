package dev.pinbridge.domain.conversations;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.Actor;

/// One side accepted the other's message request.
///
/// @param by who recorded the acceptance
public record ConversationStarted(Conversation.Started conversation, Actor by) implements DomainEvent {}
