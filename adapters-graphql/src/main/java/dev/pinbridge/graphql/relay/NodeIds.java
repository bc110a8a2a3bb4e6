package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Optional;

/// The only place where ids of the API are made and parsed. What is malformed, or of another type, parses as
/// empty, which is answered as an id that nobody has.
public final class NodeIds {
    private NodeIds() {}

    public static String of(BulkId id) {
        return NodeKind.BULK_FORWARDING.encode(id.value());
    }

    public static Optional<BulkId> bulk(String id) {
        return NodeKind.BULK_FORWARDING.decode(id).map(BulkId::new);
    }

    public static String of(CallId id) {
        return NodeKind.CALL.encode(id.value());
    }

    public static Optional<CallId> call(String id) {
        return NodeKind.CALL.decode(id).map(CallId::new);
    }

    public static String of(CandidateId id) {
        return NodeKind.CANDIDATE.encode(id.value());
    }

    public static Optional<CandidateId> candidate(String id) {
        return NodeKind.CANDIDATE.decode(id).map(CandidateId::new);
    }

    public static String of(CommentId id) {
        return NodeKind.ATS_COMMENT.encode(id.value());
    }

    public static Optional<CommentId> comment(String id) {
        return NodeKind.ATS_COMMENT.decode(id).map(CommentId::new);
    }

    public static String of(ConversationId id) {
        return NodeKind.CONVERSATION.encode(id.value());
    }

    public static Optional<ConversationId> conversation(String id) {
        return NodeKind.CONVERSATION.decode(id).map(ConversationId::new);
    }

    public static String of(DocumentId id) {
        return NodeKind.DOCUMENT.encode(id.value());
    }

    public static Optional<DocumentId> document(String id) {
        return NodeKind.DOCUMENT.decode(id).map(DocumentId::new);
    }

    public static String of(ForwardingId id) {
        return NodeKind.FORWARDING.encode(id.value());
    }

    public static Optional<ForwardingId> forwarding(String id) {
        return NodeKind.FORWARDING.decode(id).map(ForwardingId::new);
    }

    public static String of(IntegrationId id) {
        return NodeKind.INTEGRATION.encode(id.value());
    }

    public static Optional<IntegrationId> integration(String id) {
        return NodeKind.INTEGRATION.decode(id).map(IntegrationId::new);
    }

    public static String of(NoteId id) {
        return NodeKind.NOTE.encode(id.value());
    }

    public static Optional<NoteId> note(String id) {
        return NodeKind.NOTE.decode(id).map(NoteId::new);
    }

    public static String of(NoticeId id) {
        return NodeKind.NOTICE.encode(id.value());
    }

    public static Optional<NoticeId> notice(String id) {
        return NodeKind.NOTICE.decode(id).map(NoticeId::new);
    }

    public static String of(TemplateId id) {
        return NodeKind.NOTE_TEMPLATE.encode(id.value());
    }

    public static Optional<TemplateId> noteTemplate(String id) {
        return NodeKind.NOTE_TEMPLATE.decode(id).map(TemplateId::new);
    }

    public static String of(OrganisationId id) {
        return NodeKind.ORGANISATION.encode(id.value());
    }

    public static Optional<OrganisationId> organisation(String id) {
        return NodeKind.ORGANISATION.decode(id).map(OrganisationId::new);
    }

    public static String of(PersonId id) {
        return NodeKind.PERSON.encode(id.value());
    }

    public static Optional<PersonId> person(String id) {
        return NodeKind.PERSON.decode(id).map(PersonId::new);
    }

    public static String of(PositionId id) {
        return NodeKind.POSITION.encode(id.value());
    }

    public static Optional<PositionId> position(String id) {
        return NodeKind.POSITION.decode(id).map(PositionId::new);
    }
}
