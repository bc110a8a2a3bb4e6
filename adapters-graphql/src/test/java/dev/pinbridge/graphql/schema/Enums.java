package dev.pinbridge.graphql.schema;

import dev.pinbridge.application.forwarding.ForwardingMail;
import dev.pinbridge.application.forwarding.PositionForwarding;
import dev.pinbridge.application.mirror.RecordChange;
import dev.pinbridge.domain.access.AccessReason;
import dev.pinbridge.domain.access.AccessRefusal;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.matching.Signal;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChangeType;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRunType;
import dev.pinbridge.domain.notes.NoteChange;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteObstacle;
import dev.pinbridge.domain.notes.NoteStatus;
import dev.pinbridge.domain.notices.Audience;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.positions.JobAspect;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.graphql.errors.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of every closed set, as the code has them.
final class Enums {
    /// Not visible from here, like the next one.
    private static final List<String> BULK_STATUS = List.of("CANCELLED", "FINISHED", "UNDER_WAY");
    private static final List<String> MIRROR_STATUS = List.of("COMPLETE", "IMPORTING", "NOT_BEGUN", "NOT_PERMITTED");

    private static final List<String> ATS_RECORD_KIND = List.of("APPLICATION", "CANDIDATE", "INTERVIEW", "JOB", "USER");

    private static final List<String> INTEGRATION_STATUS = List.of("CONNECTED", "DISCONNECTED", "NEEDS_ATTENTION");

    private static final List<String> CALL_RECORDING_STATUS = List.of("PLANNED", "WAITING");

    private static final List<String> CALL_SCORECARD_STATUS =
            List.of("FOUND", "NONE", "NOT_CONNECTED", "NOT_MATCHED", "NOT_PERMITTED", "UNAVAILABLE");

    private static final List<String> RECORDED_CALL_ORIGIN = List.of("ONGOING", "UPLOAD");

    /// Where the schema needs more words than a feature of its own.
    private static final Map<Class<?>, String> OTHERWISE_NAMED = Map.of(
            ForwardingOrigin.Rule.class, "ForwardingRule",
            CallOriginType.class, "CallOrigin",
            ReleaseReason.class, "CallReleaseReason",
            AccessReason.class, "CallAccessReason",
            AccessRefusal.class, "CallAccessRefusal",
            MatchStatus.class, "CallMatchStatus",
            Signal.class, "MatchSignal",
            CommentPurpose.class, "AtsCommentPurpose",
            CommentStatus.class, "AtsCommentStatus");

    private static final Stream<Class<? extends Enum<?>>> TYPES = Stream.of(
            AccessReason.class,
            AccessRefusal.class,
            AttentionCause.class,
            Audience.class,
            BulkRowStatus.class,
            CallOriginType.class,
            CallStatus.class,
            CallType.class,
            Capability.class,
            CommentPurpose.class,
            CommentStatus.class,
            ConversationStatus.class,
            DocumentType.class,
            ErrorCode.class,
            ForwardingMail.class,
            ForwardingObstacle.class,
            ForwardingOrigin.Rule.class,
            ForwardingStatus.class,
            HiringRole.class,
            HiringRoleChangeType.class,
            JobAspect.class,
            JobStatus.class,
            MatchAction.class,
            MatchBasis.class,
            MatchStatus.class,
            MissingInformation.class,
            NoMatchReason.class,
            NoteChange.class,
            NoteKind.class,
            NoteObstacle.class,
            NoteStatus.class,
            NoticeKind.class,
            NoticeStatus.class,
            ParticipantRole.class,
            PauseReason.class,
            Plan.class,
            PositionForwarding.class,
            Product.class,
            QuestionKind.class,
            RecordChange.class,
            RecordKind.class,
            SyncRunType.class,
            TranscriptFormat.class,
            Retention.class,
            ReleaseReason.class,
            Role.class,
            Side.class,
            Signal.class,
            WaitingReason.class);

    static final Map<String, List<String>> BY_NAME = byName();

    private Enums() {}

    private static Map<String, List<String>> byName() {
        var words = TYPES.collect(Collectors.toMap(Enums::nameInSchema, Enums::words));
        words.put("IntegrationStatus", INTEGRATION_STATUS);
        words.put("BulkStatus", BULK_STATUS);
        words.put("MirrorStatus", MIRROR_STATUS);
        words.put("AtsRecordKind", ATS_RECORD_KIND);
        words.put("CallRecordingStatus", CALL_RECORDING_STATUS);
        words.put("CallScorecardStatus", CALL_SCORECARD_STATUS);
        words.put("RecordedCallOrigin", RECORDED_CALL_ORIGIN);
        return Map.copyOf(words);
    }

    private static String nameInSchema(Class<?> type) {
        return OTHERWISE_NAMED.getOrDefault(type, type.getSimpleName());
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).sorted().toList();
    }
}
