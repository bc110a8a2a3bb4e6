package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.JOB_ANSWER;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.persistence.generated.tables.records.JobAnswerRecord;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqJobAnswers implements JobAnswers {
    private final DSLContext db;

    JooqJobAnswers(DSLContext db) {
        this.db = db;
    }

    @Override
    public void put(
            OrganisationId organisation, CandidateId candidate, JobTarget job, Map<QuestionId, Answer> answers) {
        if (!answers.isEmpty()) {
            var rows = answers.entrySet().stream()
                    .map(given -> row(organisation, candidate, job, given.getKey(), given.getValue()))
                    .toList();
            db.insertInto(JOB_ANSWER)
                    .set(rows)
                    .onConflict(JOB_ANSWER.getPrimaryKey().getFields())
                    .doUpdate()
                    .setNonPrimaryKeyToExcluded()
                    .execute();
        }
    }

    @Override
    public Map<QuestionId, Answer> of(OrganisationId organisation, CandidateId candidate, JobTarget job) {
        return db.selectFrom(JOB_ANSWER)
                .where(
                        JOB_ANSWER.ORGANISATION_ID.eq(organisation),
                        JOB_ANSWER.CANDIDATE_ID.eq(candidate),
                        JOB_ANSWER.ACCOUNT.eq(job.account()),
                        JOB_ANSWER.JOB_ID.eq(job.job()))
                .fetchMap(JOB_ANSWER.QUESTION_ID, row -> AnswerWords.read(row.getKind(), row.getValue()));
    }

    private static JobAnswerRecord row(
            OrganisationId organisation, CandidateId candidate, JobTarget job, QuestionId question, Answer answer) {
        var row = new JobAnswerRecord();
        row.setOrganisationId(organisation);
        row.setCandidateId(candidate);
        row.setAccount(job.account());
        row.setJobId(job.job());
        row.setQuestionId(question);
        row.setKind(answer.kind());
        row.setValue(AnswerWords.write(answer));
        return row;
    }
}
