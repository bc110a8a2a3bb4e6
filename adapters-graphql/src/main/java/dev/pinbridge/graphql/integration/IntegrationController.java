package dev.pinbridge.graphql.integration;

import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
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
    Optional<IntegrationView> integration(@Argument Product product, @ContextValue Actor actor) {
        return read.of(actor, product).map(IntegrationView::new);
    }

    @QueryMapping
    List<IntegrationView> integrations(@ContextValue Actor actor) {
        return read.all(actor).stream().map(IntegrationView::new).toList();
    }

    @QueryMapping
    Optional<DisconnectImpactView> disconnectImpact(@Argument Product product, @ContextValue Actor actor) {
        return read.disconnectImpact(actor, product).map(DisconnectImpactView::new);
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, List<CapabilityState>> capabilities(
            List<IntegrationView> integrations, @ContextValue Actor actor) {
        return integrations.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), view -> capabilities(view, actor)));
    }

    private List<CapabilityState> capabilities(IntegrationView view, Actor actor) {
        return CapabilityState.all(
                view.product(),
                view.integration().permissions(),
                read.health(actor, view.product()),
                read.pause(actor, view.product()).orElse(null));
    }

    @BatchMapping(typeName = "Integration")
    Map<IntegrationView, IntegrationPause> pause(List<IntegrationView> integrations, @ContextValue Actor actor) {
        return integrations.stream()
                .distinct()
                .flatMap(view -> read.pause(actor, view.product()).stream()
                        .map(pause -> Map.entry(view, new IntegrationPause(pause))))
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
