package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.notices.DismissNotice;
import dev.pinbridge.application.notices.DismissNoticeResult;
import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notices.NoticeId;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class DismissNoticeController {
    private final DismissNotice dismissNotice;
    private final ReadNotices read;

    DismissNoticeController(DismissNotice dismissNotice, ReadNotices read) {
        this.dismissNotice = dismissNotice;
        this.read = read;
    }

    @MutationMapping
    DismissNoticePayload dismissNotice(@Argument DismissNoticeInput input, @ContextValue Actor actor) {
        return input.decode().fold(id -> dismiss(actor, id), DismissNoticePayload::failed);
    }

    /// Read again, with the people of whom it tells.
    private DismissNoticePayload dismiss(Actor actor, NoticeId id) {
        return switch (dismissNotice.dismiss(actor, id)) {
            case DismissNoticeResult.Dismissed _ ->
                read.all(actor, List.of(id)).stream()
                        .findFirst()
                        .map(DismissNoticePayload::of)
                        .orElseGet(DismissNoticePayload::unknown);
            case DismissNoticeResult.UnknownNotice _ -> DismissNoticePayload.unknown();
        };
    }
}
