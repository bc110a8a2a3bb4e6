package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.Answered;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.NotConnected;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.NotLinked;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.TooLate;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.UnknownForwarding;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.UnknownJob;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswer;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswers;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.NewApplication.Given;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps what a candidate says to the questions of the job they are sent to, and sends them if that was all they
/// waited for. The answers go with the application, since the ATS takes none later.
@UseCase
public final class AnswerJobQuestions {
    private final Forwardings forwardings;
    private final Candidates candidates;
    private final JobAnswers kept;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final WaitingRows waiting;
    private final Transactions transactions;

    public AnswerJobQuestions(
            Forwardings forwardings,
            Candidates candidates,
            JobAnswers kept,
            CurrentAts ats,
            AtsJobs jobs,
            WaitingRows waiting,
            Transactions transactions) {
        this.forwardings = forwardings;
        this.candidates = candidates;
        this.kept = kept;
        this.ats = ats;
        this.jobs = jobs;
        this.waiting = waiting;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when the questions cannot be read; nothing is kept
    public AnswerJobQuestionsResult answer(Actor actor, ForwardingId id, List<Given> answers) {
        actor.mustBeRecruiter("answer a job's questions");
        var organisation = actor.organisation();
        var found = transactions.within(organisation, () -> forwardings.find(organisation, id));
        return found.map(row -> answer(organisation, row, answers)).orElseGet(UnknownForwarding::new);
    }

    private AnswerJobQuestionsResult answer(OrganisationId organisation, Forwarding row, List<Given> answers) {
        var target = row.target();
        if (isTooLate(row)) {
            return new TooLate(row);
        }
        if (target == null) {
            return new NotLinked(row);
        }
        var connected = ats.of(organisation, Product.CORD)
                .filter(access -> access.via().account().equals(target.account()));
        if (connected.isEmpty()) {
            return new NotConnected();
        }
        var job = ats.ask(organisation, Product.CORD, credentials -> jobs.find(credentials, target.job()));
        if (job.isEmpty()) {
            return new UnknownJob();
        }
        var wrong = wrong(job.get().questions(), answers);
        return wrong.isEmpty() ? keep(row, target, answers) : new WrongAnswers(wrong);
    }

    /// Locks what [Holding] locks, so that a row which is held at the same time is either released here or not
    /// held.
    private AnswerJobQuestionsResult keep(Forwarding row, JobTarget target, List<Given> answers) {
        var organisation = row.organisation();
        return transactions.within(organisation, () -> {
            candidates.lock(organisation, row.candidate());
            var now = forwardings.find(organisation, row.id()).orElseThrow();
            if (isTooLate(now)) {
                return new TooLate(now);
            }
            Map<QuestionId, Answer> byQuestion =
                    answers.stream().collect(Collectors.toMap(Given::question, Given::answer));
            kept.put(organisation, row.candidate(), target, byQuestion);
            waiting.release(
                    forwardings.waitingOf(organisation, row.candidate(), WaitingReason.NEEDS_INFORMATION).stream()
                            .filter(other -> isFor(target, other))
                            .toList(),
                    Urgency.START);
            return new Answered(forwardings.find(organisation, row.id()).orElseThrow());
        });
    }

    private static boolean isFor(JobTarget target, Forwarding row) {
        var own = row.target();
        return own != null
                && own.account().equals(target.account())
                && own.job().equals(target.job());
    }

    private static List<WrongAnswer> wrong(List<JobQuestion> questions, List<Given> answers) {
        var asked = questions.stream().collect(Collectors.toMap(JobQuestion::id, Function.identity(), (one, _) -> one));
        var seen = new HashMap<QuestionId, Integer>();
        var wrong = new ArrayList<WrongAnswer>();
        for (var index = 0; index < answers.size(); index++) {
            var given = answers.get(index);
            var again = seen.putIfAbsent(given.question(), index) != null;
            wrong(index, asked.get(given.question()), given.answer(), again).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static Optional<WrongAnswer> wrong(
            int index, @Nullable JobQuestion question, Answer answer, boolean again) {
        if (question == null) {
            return Optional.of(new WrongAnswer.NotAsked(index));
        }
        if (again) {
            return Optional.of(new WrongAnswer.Repeated(index, question));
        }
        return answer.kind() == question.kind()
                ? Optional.empty()
                : Optional.of(new WrongAnswer.OfAnotherKind(index, question));
    }

    /// Whether the answers could no longer go with the application.
    private static boolean isTooLate(Forwarding row) {
        return switch (row.state()) {
            case ForwardingState.Waiting _,
                    ForwardingState.Queued _,
                    ForwardingState.Unconfirmed _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> false;
            case ForwardingState.Sending _, ForwardingState.Sent _, ForwardingState.AlreadyApplied _ -> true;
        };
    }
}
