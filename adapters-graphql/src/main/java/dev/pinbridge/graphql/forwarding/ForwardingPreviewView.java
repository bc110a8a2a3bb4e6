package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ForwardingMail;
import dev.pinbridge.application.forwarding.PreviewForwardResult.Preview;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.graphql.documents.DocumentView;
import dev.pinbridge.graphql.positions.JobView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sending somebody would do, as the schema shows it.
record ForwardingPreviewView(Preview preview) {
    public String explanation() {
        var obstacle = preview.obstacle();
        var reason = waitingReason();
        if (obstacle != null) {
            return obstacle(obstacle);
        }
        if (reason == WaitingReason.JOB_CLOSED) {
            return "Would wait because the job takes nobody at the moment. Link the position to an open one.";
        }
        if (reason == WaitingReason.NEEDS_INFORMATION) {
            return "Would wait because the job demands " + Explanation.demands(preview.missing(), preview.unanswered())
                    + ".";
        }
        return preview.isOnTheJob()
                ? "Has applied for this job before, so nothing would be sent."
                : "Would be sent now.";
    }

    public boolean isReadyToSend() {
        return preview.obstacle() == null && waitingReason() == null && !preview.isOnTheJob();
    }

    public @Nullable ForwardingObstacle obstacle() {
        return preview.obstacle();
    }

    public @Nullable WaitingReason waitingReason() {
        return preview.waitingReason();
    }

    public JobView job() {
        return new JobView(preview.target().account(), preview.job().summary());
    }

    public @Nullable String stage() {
        return preview.job().firstStage();
    }

    public String body() {
        return preview.body();
    }

    public @Nullable DocumentView cv() {
        var cv = preview.cv();
        return cv == null ? null : new DocumentView(cv);
    }

    public List<ForwardingMail> mails() {
        return preview.mails();
    }

    public List<MissingInformation> missing() {
        return preview.missing();
    }

    public List<JobQuestionView> missingAnswers() {
        return JobQuestionView.of(preview.unanswered());
    }

    public List<JobQuestionView> unanswerableQuestions() {
        return JobQuestionView.of(preview.unanswerable());
    }

    public List<JobQuestionView> questions() {
        return JobQuestionView.of(preview.job().questions());
    }

    public @Nullable List<OtherApplication> otherApplications() {
        var earlier = preview.earlier();
        return earlier == null
                ? null
                : earlier.stream()
                        .map(application -> new OtherApplication(preview.target(), application))
                        .toList();
    }

    private static String obstacle(ForwardingObstacle obstacle) {
        return switch (obstacle) {
            case CONVERSATION_NOT_STARTED -> "Cannot be sent before the message request is accepted.";
            case PLAN -> "Cannot be sent because your plan does not include the ATS integration.";
            case NOT_CONNECTED -> "Cannot be sent because the ATS is not connected.";
            case NOT_LINKED -> "Cannot be sent because the position is not linked to a job of the ATS.";
            case ALREADY_FORWARDED -> "Is on the way to the ATS or there already, so nothing more would be sent.";
        };
    }
}
