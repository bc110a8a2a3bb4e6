package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class IntegrationController {
    private final ReadIntegration read;
    private final PeopleByReference people;

    IntegrationController(ReadIntegration read, PeopleByReference people) {
        this.read = read;
        this.people = people;
    }

    @QueryMapping
    Optional<IntegrationView> integration(@ContextValue Actor actor) {
        return read.of(actor).map(IntegrationView::new);
    }

    @QueryMapping
    Optional<DisconnectImpactView> disconnectImpact(@ContextValue Actor actor) {
        return read.disconnectImpact(actor).map(DisconnectImpactView::new);
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, List<CapabilityState>> capabilities(
            List<IntegrationView> integrations, @ContextValue Actor actor) {
        var health = read.health(actor);
        var pause = read.pause(actor).orElse(null);
        return integrations.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        view -> CapabilityState.all(view.integration().permissions(), health, pause)));
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, IntegrationPause> pause(List<IntegrationView> integrations, @ContextValue Actor actor) {
        return read.pause(actor).map(IntegrationPause::new).stream()
                .flatMap(pause -> integrations.stream().distinct().map(view -> Map.entry(view, pause)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, PersonView> connectedBy(List<IntegrationView> integrations, @ContextValue Actor actor) {
        return people.of(actor, integrations, view -> view.integration().connectedBy());
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, PersonView> disconnectedBy(List<IntegrationView> integrations, @ContextValue Actor actor) {
        return people.of(actor, integrations, IntegrationView::whoDisconnected);
    }
}
