package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.positions.JobQuestion;
import java.util.List;

/// What became of answers to the questions of a job.
public sealed interface AnswerJobQuestionsResult {
    /// Kept. What waited for them is on its way.
    record Answered(Forwarding forwarding) implements AnswerJobQuestionsResult {}

    record UnknownForwarding() implements AnswerJobQuestionsResult {}

    /// There is no job yet that could ask anything.
    record NotLinked(Forwarding forwarding) implements AnswerJobQuestionsResult {}

    /// The ATS takes answers with an application or never.
    record TooLate(Forwarding forwarding) implements AnswerJobQuestionsResult {}

    /// The account of the forwarding is not connected.
    record NotConnected() implements AnswerJobQuestionsResult {}

    /// The ATS no longer has the job.
    record UnknownJob() implements AnswerJobQuestionsResult {}

    /// Nothing was kept.
    record WrongAnswers(List<WrongAnswer> answers) implements AnswerJobQuestionsResult {
        public WrongAnswers {
            answers = List.copyOf(answers);
        }
    }

    /// What is wrong with one of them.
    sealed interface WrongAnswer {
        /// Which one, counted from zero.
        int index();

        /// The job asks no such question.
        record NotAsked(int index) implements WrongAnswer {}

        /// The question was answered before among these.
        record Repeated(int index, JobQuestion question) implements WrongAnswer {}

        /// The question takes another kind of answer, or none that could be given here.
        record OfAnotherKind(int index, JobQuestion question) implements WrongAnswer {}
    }
}
