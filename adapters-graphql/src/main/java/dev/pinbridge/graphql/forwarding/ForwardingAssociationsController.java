package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.candidates.CandidateView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.positions.PositionView;
import dev.pinbridge.graphql.relay.Association;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What forwardings refer to.
@Controller
final class ForwardingAssociationsController {
    private final ReadCandidates candidates;
    private final ReadPositions positions;
    private final PeopleByReference people;

    ForwardingAssociationsController(ReadCandidates candidates, ReadPositions positions, PeopleByReference people) {
        this.candidates = candidates;
        this.positions = positions;
        this.people = people;
    }

    @BatchMapping(typeName = "Forwarding")
    Map<ForwardingView, CandidateView> candidate(List<ForwardingView> forwardings, @ContextValue Actor actor) {
        return Association.of(
                forwardings,
                view -> view.forwarding().candidate(),
                ids -> candidates.all(actor, ids),
                Candidate::id,
                CandidateView::new);
    }

    @BatchMapping(typeName = "Forwarding", field = "position")
    Map<ForwardingView, PositionView> positionOfForwarding(
            List<ForwardingView> forwardings, @ContextValue Actor actor) {
        return positions(actor, forwardings, view -> view.forwarding().position());
    }

    @BatchMapping(typeName = "PositionNotLinkedError", field = "position")
    Map<PositionNotLinkedError, PositionView> positionOfError(
            List<PositionNotLinkedError> errors, @ContextValue Actor actor) {
        return positions(actor, errors, PositionNotLinkedError::unlinked);
    }

    @BatchMapping(typeName = "ForwardedByPerson")
    Map<ForwardedByPerson, PersonView> person(List<ForwardedByPerson> origins, @ContextValue Actor actor) {
        return people.of(actor, origins, ForwardedByPerson::by);
    }

    private <S> Map<S, PositionView> positions(
            Actor actor, Collection<S> sources, Function<S, @Nullable PositionId> reference) {
        return Association.of(sources, reference, ids -> positions.all(actor, ids), Position::id, PositionView::new);
    }
}
