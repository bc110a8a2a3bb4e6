package dev.pinbridge.graphql.notes;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class NoteTemplateNodes implements NodeSource {
    private final ReadTemplates read;

    NoteTemplateNodes(ReadTemplates read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.NOTE_TEMPLATE;
    }

    @Override
    public Map<UUID, NoteTemplateView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor).stream()
                .filter(template -> ids.contains(template.id().value()))
                .collect(toMap(found -> found.id().value(), NoteTemplateView::new));
    }
}
