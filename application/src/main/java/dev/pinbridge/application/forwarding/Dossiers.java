package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Unanswered;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what would go to a job with a candidate, so that a preview shows what a send sends.
public final class Dossiers {
    private final Candidates candidates;
    private final Documents documents;
    private final JobAnswers answers;
    private final ForwardingRules rules;
    private final Transactions transactions;

    public Dossiers(
            Candidates candidates,
            Documents documents,
            JobAnswers answers,
            ForwardingRules rules,
            Transactions transactions) {
        this.candidates = candidates;
        this.documents = documents;
        this.answers = answers;
        this.rules = rules;
        this.transactions = transactions;
    }

    /// @param options as they hold for this position now
    record Dossier(
            Candidate candidate, @Nullable Document cv, Map<QuestionId, Answer> answers, ForwardingOptions options) {
        Dossier {
            answers = Map.copyOf(answers);
        }

        List<JobQuestion> unanswered(Job job) {
            return Unanswered.of(job.questions(), answers);
        }

        List<MissingInformation> missing(Job job) {
            return MissingInformation.of(candidate, job.demands(), unanswered(job));
        }
    }

    Dossier of(OrganisationId organisation, CandidateId candidate, PositionId position, JobTarget job) {
        return transactions.within(organisation, () -> {
            var person = candidates.find(organisation, candidate).orElseThrow();
            var cv = Optional.ofNullable(person.cv()).flatMap(id -> documents.find(organisation, id));
            return new Dossier(
                    person, cv.orElse(null), answers.of(organisation, candidate, job), options(organisation, position));
        });
    }

    /// Answers to what the job no longer asks, or asks in another way by now, are left out.
    NewApplication application(Dossier dossier, Job job, String reference, List<AtsApplication> earlier) {
        var candidate = dossier.candidate();
        var document = dossier.cv();
        var knownAs = earlier.stream()
                .map(AtsApplication::candidate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var cv = document == null
                ? null
                : new NewApplication.Cv(document, documents.content(candidate.organisation(), document.id()));
        return new NewApplication(
                job.id(),
                reference,
                candidate.email(),
                candidate.details(),
                knownAs,
                cv,
                given(dossier, job),
                dossier.options());
    }

    private static List<NewApplication.Given> given(Dossier dossier, Job job) {
        return job.questions().stream()
                .filter(question -> Unanswered.isAnswered(question, dossier.answers()))
                .map(question -> new NewApplication.Given(
                        question.id(), Objects.requireNonNull(dossier.answers().get(question.id()))))
                .toList();
    }

    private ForwardingOptions options(OrganisationId organisation, PositionId position) {
        var own =
                rules.optionsOfPositions(organisation, Set.of(position)).getOrDefault(position, ForwardingOptions.NONE);
        return own.over(rules.optionsOfOrganisation(organisation)).over(ForwardingOptions.DEFAULT);
    }
}
