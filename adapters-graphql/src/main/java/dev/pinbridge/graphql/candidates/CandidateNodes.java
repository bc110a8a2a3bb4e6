package dev.pinbridge.graphql.candidates;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeKind;
import dev.pinbridge.graphql.relay.NodeSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class CandidateNodes implements NodeSource {
    private final ReadCandidates read;

    CandidateNodes(ReadCandidates read) {
        this.read = read;
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CANDIDATE;
    }

    @Override
    public Map<UUID, CandidateView> find(Actor actor, Collection<UUID> ids) {
        return read.all(actor, ids.stream().map(CandidateId::new).toList()).stream()
                .collect(toMap(found -> found.id().value(), CandidateView::new));
    }
}
