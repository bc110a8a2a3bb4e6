package dev.pinbridge.graphql.documents;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class DocumentNodes implements NodeSource {
    private final ReadDocuments read;

    DocumentNodes(ReadDocuments read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.DOCUMENT;
    }

    @Override
    public Map<UUID, DocumentView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(DocumentId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), DocumentView::new));
    }
}
