package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Those that the actor can do something about.
@Component
final class NoticeNodes implements NodeSource {
    private final ReadNotices read;

    NoticeNodes(ReadNotices read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.NOTICE;
    }

    @Override
    public Map<UUID, NoticeView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(NoticeId::new).toList()).stream()
                .collect(Collectors.toMap(told -> told.notice().id().value(), NoticeView::new));
    }
}
