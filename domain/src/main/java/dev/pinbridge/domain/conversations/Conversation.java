package dev.pinbridge.domain.conversations;

import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;

/// A thread between an organisation and a candidate about a position. There is at most one that is not declined for
/// the same candidate and position.
public sealed interface Conversation {
    ConversationId id();

    OrganisationId organisation();

    MessageRequest request();

    /// Waits for the other side's answer.
    record Requested(ConversationId id, OrganisationId organisation, MessageRequest request) implements Conversation {
        public Started accept(Instant at) {
            return new Started(id, organisation, request, at);
        }

        public Declined decline(Instant at) {
            return new Declined(id, organisation, request, at);
        }
    }

    /// Accepted: the two are talking.
    record Started(ConversationId id, OrganisationId organisation, MessageRequest request, Instant startedAt)
            implements Conversation {}

    /// The other side said no.
    record Declined(ConversationId id, OrganisationId organisation, MessageRequest request, Instant declinedAt)
            implements Conversation {}
}
