package dev.pinbridge.persistence.notes;

import static dev.pinbridge.persistence.generated.Tables.NOTE_POST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.NotePostRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqNotePosts implements NotePosts {
    private final DSLContext db;

    JooqNotePosts(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(NotePost post) {
        var row = new NotePostRecord();
        row.setOrganisationId(post.organisation());
        row.setCommentId(post.comment());
        row.setCallId(post.call());
        row.setNumber(post.number());
        row.setAccount(post.account());
        row.setApplicationId(post.application());
        row.setParts(PartJson.json(post.parts()));
        row.setPostedBy(post.by());
        row.setPostedAt(post.at());
        row.setReplacesId(post.replaces());
        db.insertInto(NOTE_POST).set(row).onConflictDoNothing().execute();
    }

    @Override
    public Map<CallId, List<NotePost>> ofCalls(OrganisationId organisation, Collection<CallId> calls) {
        return db
                .selectFrom(NOTE_POST)
                .where(NOTE_POST.ORGANISATION_ID.eq(organisation), Queries.isOneOf(NOTE_POST.CALL_ID, calls))
                .orderBy(NOTE_POST.CALL_ID, NOTE_POST.NUMBER)
                .stream()
                .collect(groupingBy(NotePostRecord::getCallId, mapping(JooqNotePosts::post, toList())));
    }

    private static NotePost post(NotePostRecord row) {
        return new NotePost(
                row.getOrganisationId(),
                row.getCommentId(),
                row.getCallId(),
                row.getNumber(),
                row.getAccount(),
                row.getApplicationId(),
                PartJson.parts(row.getParts()),
                row.getPostedBy(),
                row.getPostedAt(),
                row.getReplacesId());
    }
}
