package dev.pinbridge.persistence.candidates;

import static dev.pinbridge.persistence.generated.Tables.CANDIDATE;
import static org.jooq.impl.DSL.inline;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqCandidates implements Candidates {
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
        return db.selectFrom(CANDIDATE).where(is(organisation, id)).fetchOptional(CandidateRows::candidate);
    }

    @Override
    public Optional<Candidate> lock(OrganisationId organisation, CandidateId id) {
        // Those who only refer to the candidate need not wait: they may hold what the caller takes next.
        return db.selectFrom(CANDIDATE)
                .where(is(organisation, id))
                .forNoKeyUpdate()
                .fetchOptional(CandidateRows::candidate);
    }

    @Override
    public Optional<Candidate> withEmail(OrganisationId organisation, EmailAddress email) {
        return db.selectFrom(CANDIDATE)
                .where(CANDIDATE.ORGANISATION_ID.eq(organisation).and(CANDIDATE.EMAIL.eq(email)))
                .fetchOptional(CandidateRows::candidate);
    }

    @Override
    public List<Candidate> findAll(OrganisationId organisation, Collection<CandidateId> ids) {
        return db.selectFrom(CANDIDATE)
                .where(CANDIDATE.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(CANDIDATE.ID, ids)))
                .fetch(CandidateRows::candidate);
    }

    @Override
    public Slice<Candidate> page(OrganisationId organisation, PageRequest request) {
        var behind = Queries.behind(CANDIDATE.REGISTERED_AT, CANDIDATE.ID, CandidateId::new, request);
        var oneMore = db.selectFrom(CANDIDATE)
                .where(CANDIDATE.ORGANISATION_ID.eq(organisation).and(behind))
                .orderBy(CANDIDATE.REGISTERED_AT.desc(), CANDIDATE.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(CandidateRows::candidate);
        return Slice.of(oneMore, request.size());
    }

    private static Condition is(OrganisationId organisation, CandidateId id) {
        return CANDIDATE.ORGANISATION_ID.eq(organisation).and(CANDIDATE.ID.eq(id));
    }
}
