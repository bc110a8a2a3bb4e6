package dev.pinbridge.persistence.notices;

import static dev.pinbridge.persistence.generated.Tables.ATS_COMMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledComments;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.springframework.stereotype.Component;

/// Counts the comments themselves, so that a notice about ten thousand is one row.
@Component
final class JooqStalledComments implements StalledComments {
    private final DSLContext db;

    JooqStalledComments(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stalled<NoticeSubject.OfComments>> all(OrganisationId organisation) {
        return db.select(ATS_COMMENT.STATUS, count(), max(ATS_COMMENT.SINCE))
                .from(ATS_COMMENT)
                .where(ATS_COMMENT.ORGANISATION_ID.eq(organisation), needsAPerson())
                .groupBy(ATS_COMMENT.STATUS)
                .fetch(row -> new Stalled<>(subject(row.value1()), row.value2(), row.value3()));
    }

    @Override
    public Map<NoticeSubject.OfComments, List<CallId>> calls(OrganisationId organisation, int most) {
        var place = rowNumber()
                .over()
                .partitionBy(ATS_COMMENT.STATUS)
                .orderBy(max(ATS_COMMENT.SINCE).desc(), ATS_COMMENT.CALL_ID)
                .as("place");
        var placed = name("placed");
        return db.with(placed)
                .as(select(ATS_COMMENT.STATUS, ATS_COMMENT.CALL_ID, place)
                        .from(ATS_COMMENT)
                        .where(ATS_COMMENT.ORGANISATION_ID.eq(organisation), needsAPerson())
                        .groupBy(ATS_COMMENT.STATUS, ATS_COMMENT.CALL_ID))
                .select(of(placed, ATS_COMMENT.STATUS), of(placed, ATS_COMMENT.CALL_ID))
                .from(placed)
                .where(of(placed, place).le(most))
                .orderBy(of(placed, place))
                .fetchGroups(row -> subject(row.value1()), row -> row.value2());
    }

    private static <T> Field<T> of(Name table, Field<T> column) {
        return field(table.append(column.getUnqualifiedName()), column.getDataType());
    }

    /// As [dev.pinbridge.domain.comments.CommentState#needsAPerson], and as the index that it uses.
    private static Condition needsAPerson() {
        return is(CommentStatus.WAITING)
                .and(ATS_COMMENT.OBSTACLE.eq(inline(CommentObstacle.PARKED, ATS_COMMENT.OBSTACLE)))
                .or(is(CommentStatus.REFUSED))
                .or(is(CommentStatus.UNCONFIRMED).and(ATS_COMMENT.DUE_AT.isNull()));
    }

    private static Condition is(CommentStatus status) {
        return ATS_COMMENT.STATUS.eq(inline(status, ATS_COMMENT.STATUS));
    }

    private static NoticeSubject.OfComments subject(CommentStatus status) {
        return switch (status) {
            case WAITING -> new NoticeSubject.CommentsParked();
            case REFUSED -> new NoticeSubject.CommentsRefused();
            case UNCONFIRMED -> new NoticeSubject.CommentsUnconfirmed();
            case QUEUED, SENDING, POSTED, CANCELLED -> throw new IllegalStateException("needs nobody: " + status);
        };
    }
}
