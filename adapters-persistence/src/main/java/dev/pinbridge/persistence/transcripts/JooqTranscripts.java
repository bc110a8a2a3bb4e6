package dev.pinbridge.persistence.transcripts;

import static dev.pinbridge.persistence.generated.Tables.TRANSCRIPT;
import static dev.pinbridge.persistence.generated.Tables.TRANSCRIPT_SPEAKER;
import static dev.pinbridge.persistence.generated.Tables.TRANSCRIPT_UTTERANCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.trueCondition;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.SpokenBy;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import dev.pinbridge.domain.transcripts.Transcripts;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.TranscriptRecord;
import dev.pinbridge.persistence.generated.tables.records.TranscriptSpeakerRecord;
import dev.pinbridge.persistence.generated.tables.records.TranscriptUtteranceRecord;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqTranscripts implements Transcripts {
    private static final Rows<TranscriptSpeakerRecord> SPEAKERS = new Rows<>(
            TRANSCRIPT_SPEAKER,
            TRANSCRIPT_SPEAKER.getPrimaryKey().getFields(),
            List.of(
                    TRANSCRIPT_SPEAKER.LABEL,
                    TRANSCRIPT_SPEAKER.IS_ASSIGNED,
                    TRANSCRIPT_SPEAKER.TALK_MILLIS,
                    TRANSCRIPT_SPEAKER.WORDS,
                    TRANSCRIPT_SPEAKER.PARTICIPANT_NAME,
                    TRANSCRIPT_SPEAKER.PARTICIPANT_EMAIL,
                    TRANSCRIPT_SPEAKER.PARTICIPANT_ROLE));
    private static final Rows<TranscriptUtteranceRecord> UTTERANCES = new Rows<>(
            TRANSCRIPT_UTTERANCE,
            TRANSCRIPT_UTTERANCE.getPrimaryKey().getFields(),
            List.of(
                    TRANSCRIPT_UTTERANCE.SPEAKER,
                    TRANSCRIPT_UTTERANCE.FROM_MILLIS,
                    TRANSCRIPT_UTTERANCE.TO_MILLIS,
                    TRANSCRIPT_UTTERANCE.TEXT));

    private final DSLContext db;

    JooqTranscripts(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(Transcript transcript) {
        var outline = transcript.outline();
        db.deleteFrom(TRANSCRIPT)
                .where(of(transcript.organisation(), Set.of(transcript.call())))
                .execute();
        db.insertInto(TRANSCRIPT).set(TranscriptRows.row(outline)).execute();
        SPEAKERS.add(db, TranscriptRows.speakers(outline));
        UTTERANCES.add(db, TranscriptRows.utterances(transcript));
    }

    @Override
    public Optional<Transcript> find(OrganisationId organisation, CallId call) {
        return Optional.ofNullable(outlines(organisation, Set.of(call)).get(call))
                .map(outline -> new Transcript(
                        organisation,
                        call,
                        outline.version(),
                        new Spoken(
                                outline.speakers().stream()
                                        .map(SpokenBy::speaker)
                                        .toList(),
                                said(outline).stream()
                                        .map(NumberedUtterance::utterance)
                                        .toList()),
                        outline.uploadedBy(),
                        outline.uploadedAt()));
    }

    private List<NumberedUtterance> said(TranscriptOutline outline) {
        return utterances(outline.organisation(), Set.of(outline.id()), 0, Spoken.MOST_UTTERANCES)
                .getOrDefault(outline.id(), List.of());
    }

    @Override
    public Map<CallId, TranscriptOutline> outlines(OrganisationId organisation, Collection<CallId> calls) {
        var rows = db.selectFrom(TRANSCRIPT).where(of(organisation, calls)).fetch();
        if (rows.isEmpty()) {
            return Map.of();
        }
        var speakers = db
                .selectFrom(TRANSCRIPT_SPEAKER)
                .where(
                        TRANSCRIPT_SPEAKER.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(TRANSCRIPT_SPEAKER.CALL_ID, calls))
                .orderBy(TRANSCRIPT_SPEAKER.CALL_ID, TRANSCRIPT_SPEAKER.NUMBER)
                .stream()
                .collect(groupingBy(TranscriptSpeakerRecord::getCallId));
        return rows.stream()
                .collect(toMap(
                        TranscriptRecord::getCallId,
                        row -> TranscriptRows.outline(row, speakers.getOrDefault(row.getCallId(), List.of()))));
    }

    private static Condition of(OrganisationId organisation, Collection<CallId> calls) {
        return TRANSCRIPT.ORGANISATION_ID.eq(organisation).and(Queries.isOneOf(TRANSCRIPT.CALL_ID, calls));
    }

    @Override
    public void saveSpeakers(TranscriptOutline outline) {
        var isThere = db.fetchExists(
                TRANSCRIPT,
                of(outline.organisation(), Set.of(outline.call())).and(TRANSCRIPT.VERSION.eq(outline.version())));
        if (isThere) {
            SPEAKERS.put(db, TranscriptRows.speakers(outline), trueCondition(), TRANSCRIPT_SPEAKER.NUMBER);
        }
    }

    @Override
    public Map<TranscriptVersion, List<NumberedUtterance>> utterances(
            OrganisationId organisation, Collection<TranscriptVersion> transcripts, int from, int size) {
        var wanted = new HashSet<>(transcripts);
        return db
                .select(TRANSCRIPT.CALL_ID, TRANSCRIPT.VERSION, TRANSCRIPT_UTTERANCE)
                .from(TRANSCRIPT_UTTERANCE)
                .join(TRANSCRIPT)
                .on(TRANSCRIPT.ORGANISATION_ID.eq(organisation), TRANSCRIPT.CALL_ID.eq(TRANSCRIPT_UTTERANCE.CALL_ID))
                .where(
                        TRANSCRIPT_UTTERANCE.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(
                                TRANSCRIPT_UTTERANCE.CALL_ID,
                                transcripts.stream()
                                        .map(TranscriptVersion::call)
                                        .toList()),
                        // Without gaps, so the numbers tell how many there are.
                        TRANSCRIPT_UTTERANCE.NUMBER.ge(from),
                        TRANSCRIPT_UTTERANCE.NUMBER.lt(from + size))
                .orderBy(TRANSCRIPT_UTTERANCE.CALL_ID, TRANSCRIPT_UTTERANCE.NUMBER)
                .stream()
                .filter(row -> wanted.contains(new TranscriptVersion(row.value1(), row.value2())))
                .collect(groupingBy(
                        row -> new TranscriptVersion(row.value1(), row.value2()),
                        mapping(row -> TranscriptRows.utterance(row.value3()), toList())));
    }
}
