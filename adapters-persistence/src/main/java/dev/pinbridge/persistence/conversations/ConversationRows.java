package dev.pinbridge.persistence.conversations;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.Conversation.Declined;
import dev.pinbridge.domain.conversations.Conversation.Requested;
import dev.pinbridge.domain.conversations.Conversation.Started;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.MessageRequest;
import dev.pinbridge.persistence.generated.tables.records.ConversationRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Between the three states of a conversation and the one row that keeps any of them.
final class ConversationRows {
    private ConversationRows() {}

    static ConversationRecord row(Conversation conversation) {
        var request = conversation.request();
        var row = new ConversationRecord();
        row.setOrganisationId(conversation.organisation());
        row.setId(conversation.id());
        row.setCandidateId(request.candidate());
        row.setPositionId(request.position());
        row.setSentBy(request.from());
        row.setMessage(request.message());
        row.setSentAt(request.sentAt());
        row.setStatus(ConversationStatus.of(conversation));
        row.setAnsweredAt(answeredAt(conversation));
        return row;
    }

    private static @Nullable Instant answeredAt(Conversation conversation) {
        return switch (conversation) {
            case Requested _ -> null;
            case Started started -> started.startedAt();
            case Declined declined -> declined.declinedAt();
        };
    }

    static Conversation conversation(ConversationRecord row) {
        var requested = new Requested(
                row.getId(),
                row.getOrganisationId(),
                new MessageRequest(
                        row.getCandidateId(), row.getPositionId(), row.getSentBy(), row.getMessage(), row.getSentAt()));
        return switch (row.getStatus()) {
            case REQUESTED -> requested;
            case STARTED -> requested.accept(row.getAnsweredAt());
            case DECLINED -> requested.decline(row.getAnsweredAt());
        };
    }
}
