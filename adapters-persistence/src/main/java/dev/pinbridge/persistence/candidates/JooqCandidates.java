package dev.pinbridge.persistence.candidates;

import static dev.pinbridge.persistence.generated.Tables.CANDIDATE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.RecordMapper;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;

@Component
final class JooqCandidates implements Candidates {
    private static final RecordMapper<
                    Record6<CandidateId, OrganisationId, EmailAddress, CandidateDetails, DocumentId, Instant>,
                    Candidate>
            CANDIDATES = mapping(Candidate::new);

    private final CandidateRows rows = new GeneratedCandidateRows();
    private final DSLContext db;

    JooqCandidates(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean add(Candidate candidate) {
        return db.insertInto(CANDIDATE)
                        .set(rows.row(candidate))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void update(Candidate candidate) {
        db.update(CANDIDATE)
                .set(rows.row(candidate))
                .where(is(candidate.organisation(), candidate.id()))
                .execute();
    }

    @Override
    public Optional<Candidate> find(OrganisationId organisation, CandidateId id) {
        return candidates(is(organisation, id)).fetchOptional(CANDIDATES);
    }

    @Override
    public Optional<Candidate> lock(OrganisationId organisation, CandidateId id) {
        return candidates(is(organisation, id)).forUpdate().fetchOptional(CANDIDATES);
    }

    @Override
    public Optional<Candidate> withEmail(OrganisationId organisation, EmailAddress email) {
        return candidates(CANDIDATE.ORGANISATION_ID.eq(organisation).and(CANDIDATE.EMAIL.eq(email)))
                .fetchOptional(CANDIDATES);
    }

    @Override
    public List<Candidate> findAll(OrganisationId organisation, Collection<CandidateId> ids) {
        return candidates(CANDIDATE.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(CANDIDATE.ID, ids)))
                .fetch(CANDIDATES);
    }

    @Override
    public Slice<Candidate> page(OrganisationId organisation, PageRequest request) {
        var behind = Queries.behind(CANDIDATE.REGISTERED_AT, CANDIDATE.ID, CandidateId::new, request);
        var oneMore = candidates(CANDIDATE.ORGANISATION_ID.eq(organisation).and(behind))
                .orderBy(CANDIDATE.REGISTERED_AT.desc(), CANDIDATE.ID.desc())
                .limit(request.size() + 1)
                .fetch(CANDIDATES);
        return Slice.of(oneMore, request.size());
    }

    private static Condition is(OrganisationId organisation, CandidateId id) {
        return CANDIDATE.ORGANISATION_ID.eq(organisation).and(CANDIDATE.ID.eq(id));
    }

    private SelectConditionStep<
                    Record6<CandidateId, OrganisationId, EmailAddress, CandidateDetails, DocumentId, Instant>>
            candidates(Condition which) {
        return db.select(
                        CANDIDATE.ID,
                        CANDIDATE.ORGANISATION_ID,
                        CANDIDATE.EMAIL,
                        row(
                                        row(CANDIDATE.FIRST_NAME, CANDIDATE.LAST_NAME)
                                                .mapping(PersonName::new),
                                        CANDIDATE.PHONE,
                                        CANDIDATE.LINKED_IN)
                                .mapping(CandidateDetails::new),
                        CANDIDATE.CV_ID,
                        CANDIDATE.REGISTERED_AT)
                .from(CANDIDATE)
                .where(which);
    }
}
