package dev.pinbridge.persistence.notices;

import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.persistence.generated.tables.records.NoticeRecord;

/// Between a notice and its row.
final class NoticeRows {
    private NoticeRows() {}

    static NoticeRecord row(Notice notice) {
        var row = new NoticeRecord();
        row.setOrganisationId(notice.organisation());
        row.setId(notice.id());
        row.setProduct(notice.subject().product());
        row.setKind(notice.kind());
        row.setCapability(null);
        row.setPositionId(null);
        row.setDetail(null);
        switch (notice.subject()) {
            case NoticeSubject.PermissionLost(var _, var capability) -> row.setCapability(capability);
            case NoticeSubject.OfPosition ofPosition -> row.setPositionId(ofPosition.position());
            case NoticeSubject.FirstImportStalled(var _, var cause) -> row.setDetail(cause);
            case NoticeSubject.KeyRefused _,
                    NoticeSubject.ApiSwitchedOff _,
                    NoticeSubject.FirstImportFinished _,
                    NoticeSubject.OfComments _ -> {}
        }
        row.setRaisedAt(notice.raisedAt());
        row.setStatus(NoticeStatus.of(notice.state()));
        row.setChangedAt(null);
        row.setDismissedBy(null);
        switch (notice.state()) {
            case NoticeState.Open _ -> {}
            case NoticeState.Dismissed(var by, var at) -> {
                row.setChangedAt(at);
                row.setDismissedBy(by);
            }
            case NoticeState.Resolved(var at) -> row.setChangedAt(at);
        }
        return row;
    }

    static Notice notice(NoticeRecord row) {
        return new Notice(row.getId(), row.getOrganisationId(), subject(row), row.getRaisedAt(), state(row));
    }

    private static NoticeSubject subject(NoticeRecord row) {
        return switch (row.getKind()) {
            case KEY_REFUSED -> new NoticeSubject.KeyRefused(row.getProduct());
            case API_SWITCHED_OFF -> new NoticeSubject.ApiSwitchedOff(row.getProduct());
            case PERMISSION_LOST -> new NoticeSubject.PermissionLost(row.getProduct(), row.getCapability());
            case FIRST_IMPORT_FINISHED -> new NoticeSubject.FirstImportFinished(row.getProduct());
            case FIRST_IMPORT_STALLED -> new NoticeSubject.FirstImportStalled(row.getProduct(), row.getDetail());
            case JOB_CLOSED -> new NoticeSubject.JobClosed(row.getPositionId());
            case SENDS_REFUSED -> new NoticeSubject.SendsRefused(row.getPositionId());
            case OUTCOME_UNKNOWN -> new NoticeSubject.OutcomeUnknown(row.getPositionId());
            case NEEDS_INFORMATION -> new NoticeSubject.InformationMissing(row.getPositionId());
            case SENDS_PARKED -> new NoticeSubject.SendsParked(row.getPositionId());
            case COMMENTS_REFUSED -> new NoticeSubject.CommentsRefused();
            case COMMENTS_UNCONFIRMED -> new NoticeSubject.CommentsUnconfirmed();
            case COMMENTS_PARKED -> new NoticeSubject.CommentsParked();
        };
    }

    private static NoticeState state(NoticeRecord row) {
        return switch (row.getStatus()) {
            case OPEN -> new NoticeState.Open();
            case DISMISSED -> new NoticeState.Dismissed(row.getDismissedBy(), row.getChangedAt());
            case RESOLVED -> new NoticeState.Resolved(row.getChangedAt());
        };
    }
}
