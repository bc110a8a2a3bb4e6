package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.notices.ReadNotices.Told;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `dismissNotice`.
record DismissNoticePayload(@Nullable NoticeView notice, List<UserError> errors) {
    DismissNoticePayload {
        errors = List.copyOf(errors);
    }

    static DismissNoticePayload of(Told told) {
        return new DismissNoticePayload(new NoticeView(told), List.of());
    }

    static DismissNoticePayload unknown() {
        return failed(List.of(NoticeNotFoundError.at("noticeId")));
    }

    static DismissNoticePayload failed(List<UserError> errors) {
        return new DismissNoticePayload(null, errors);
    }
}
