package dev.pinbridge.graphql.notices;

import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which notice to put away.
record DismissNoticeInput(String noticeId) {
    Decoded<NoticeId> decode() {
        var fields = new InputFields();
        var notice = fields.reference("noticeId", noticeId, NodeIds::notice, NoticeNotFoundError::at);
        return fields.then(notice::get);
    }
}
