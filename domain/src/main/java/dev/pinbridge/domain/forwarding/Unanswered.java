package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.List;
import java.util.Map;

/// Which questions stand in the way of sending somebody.
public final class Unanswered {
    private Unanswered() {}

    /// Those of the questions that demand an answer, can be answered, and were not, or not in a way that fits: a
    /// question may be changed at the ATS after it was answered. What cannot be answered over the ATS's API holds
    /// nobody, since nothing could release them.
    public static List<JobQuestion> of(List<JobQuestion> questions, Map<QuestionId, Answer> answers) {
        return questions.stream()
                .filter(question -> question.required() && question.canBeAnswered())
                .filter(question -> !isAnswered(question, answers))
                .toList();
    }

    /// Whether there is an answer of the kind that the question takes.
    public static boolean isAnswered(JobQuestion question, Map<QuestionId, Answer> answers) {
        var answer = answers.get(question.id());
        return answer != null && answer.kind() == question.kind();
    }
}
