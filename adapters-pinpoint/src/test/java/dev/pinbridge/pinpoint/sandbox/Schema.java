package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// All kinds of resources of a company, also those that are only reachable by `include`.
final class Schema {
    private final Map<String, ResourceType> types = new HashMap<>();

    Schema(State state) {
        Stream.of(
                        JobTypes.of(state),
                        ApplicationTypes.of(state),
                        CandidateTypes.of(state),
                        InterviewTypes.of(state),
                        StructureTypes.of(state),
                        PeopleTypes.of(state),
                        AbsentTypes.of())
                .flatMap(List::stream)
                .forEach(type -> types.put(type.name(), type));
    }

    Optional<ResourceType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    ResourceType of(Row row) {
        return Objects.requireNonNull(types.get(row.type()));
    }

    /// The types a relationship of any of these leads to; empty when none of them has it.
    Optional<List<ResourceType>> targets(Iterable<ResourceType> from, String relationship) {
        var targets = StreamSupport.stream(from.spliterator(), false)
                .flatMap(type -> Stream.ofNullable(type.relations().get(relationship)))
                .flatMap(relation -> relation.targets().stream())
                .distinct()
                .toList();
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(targets.stream()
                        .flatMap(target -> type(target).stream())
                        .toList());
    }
}
