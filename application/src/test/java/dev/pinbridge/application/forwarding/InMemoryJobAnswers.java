package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.QuestionId;
import java.util.HashMap;
import java.util.Map;

public final class InMemoryJobAnswers implements JobAnswers {
    private final InMemoryTable<Key, Map<QuestionId, Answer>> answers;

    private record Key(CandidateId candidate, AccountName account, JobId job) {
        static Key of(CandidateId candidate, JobTarget target) {
            return new Key(candidate, target.account(), target.job());
        }
    }

    public InMemoryJobAnswers(InMemoryTransactions transactions) {
        this.answers = new InMemoryTable<>(transactions);
    }

    @Override
    public void put(OrganisationId organisation, CandidateId candidate, JobTarget job, Map<QuestionId, Answer> given) {
        var all = new HashMap<>(of(organisation, candidate, job));
        all.putAll(given);
        answers.put(organisation, Key.of(candidate, job), Map.copyOf(all));
    }

    @Override
    public Map<QuestionId, Answer> of(OrganisationId organisation, CandidateId candidate, JobTarget job) {
        return answers.find(organisation, Key.of(candidate, job)).orElse(Map.of());
    }
}
