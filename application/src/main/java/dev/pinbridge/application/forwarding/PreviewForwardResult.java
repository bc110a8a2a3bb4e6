package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sending somebody would do.
public sealed interface PreviewForwardResult {
    /// @param body the request as it would be sent, without the CV's bytes
    /// @param cv what would go along; null when the candidate has none
    /// @param mails whom the ATS would mail
    /// @param missing what the job demands and the candidate lacks
    /// @param unanswered the questions behind [MissingInformation#ANSWERS]
    /// @param earlier the person's applications at the ATS; null when the key may not read them
    /// @param obstacle what stands in the way of sending by hand; null when nothing does
    record Preview(
            JobTarget target,
            Job job,
            String body,
            @Nullable Document cv,
            List<ForwardingMail> mails,
            List<MissingInformation> missing,
            List<JobQuestion> unanswered,
            @Nullable List<AtsApplication> earlier,
            @Nullable ForwardingObstacle obstacle)
            implements PreviewForwardResult {
        public Preview {
            mails = List.copyOf(mails);
            missing = List.copyOf(missing);
            unanswered = List.copyOf(unanswered);
            earlier = earlier == null ? null : List.copyOf(earlier);
        }

        /// What the forwarding would wait for; null when for nothing.
        public @Nullable WaitingReason waitingReason() {
            if (!job.isOpen()) {
                return WaitingReason.JOB_CLOSED;
            }
            return missing.isEmpty() ? null : WaitingReason.NEEDS_INFORMATION;
        }

        /// What the job requires an answer to that cannot be given over the ATS's API. It holds nobody.
        public List<JobQuestion> unanswerable() {
            return job.questions().stream()
                    .filter(question -> question.required() && !question.canBeAnswered())
                    .toList();
        }

        /// Whether the person has applied for the job, so that nothing would be created.
        public boolean isOnTheJob() {
            return earlier != null
                    && earlier.stream()
                            .anyMatch(application -> application.job().equals(job.id()));
        }
    }

    record UnknownConversation() implements PreviewForwardResult {}

    record ConversationNotStarted(Conversation conversation) implements PreviewForwardResult {}

    record NotConnected() implements PreviewForwardResult {}

    record PositionNotLinked(PositionId position) implements PreviewForwardResult {}

    /// The ATS no longer has the job.
    record UnknownJob() implements PreviewForwardResult {}
}
