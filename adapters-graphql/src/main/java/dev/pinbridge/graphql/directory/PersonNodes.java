package dev.pinbridge.graphql.directory;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class PersonNodes implements NodeSource {
    private final ReadDirectory read;

    PersonNodes(ReadDirectory read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.PERSON;
    }

    @Override
    public Map<UUID, PersonView> find(Actor actor, Collection<UUID> ids) {
        return read.people(actor, ids.stream().map(PersonId::new).toList()).stream()
                .collect(toMap(person -> person.id().value(), PersonView::new));
    }
}
