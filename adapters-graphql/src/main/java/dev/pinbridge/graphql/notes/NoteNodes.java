package dev.pinbridge.graphql.notes;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class NoteNodes implements NodeSource {
    private final OpenNotes open;

    NoteNodes(OpenNotes open) {
        this.open = open;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.NOTE;
    }

    @Override
    public Map<UUID, NoteView> find(Actor actor, Collection<UUID> ids) {
        return open.all(actor, ids.stream().map(NoteId::new).toList()).stream()
                .collect(toMap(note -> note.id().value(), NoteView::new));
    }
}
