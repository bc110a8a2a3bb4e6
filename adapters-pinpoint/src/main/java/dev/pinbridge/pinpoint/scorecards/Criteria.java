package dev.pinbridge.pinpoint.scorecards;

import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a scorecard asks to judge: its sections, by their positions. What is within a section cannot be read with
/// a template (reference, section 4.8).
final class Criteria {
    private Criteria() {}

    /// @param index of what came along, by type and id
    static List<Criterion> of(Resource scorecard, Map<String, Map<String, Resource>> index) {
        var sections = index.getOrDefault("scorecard_sections", Map.of());
        return scorecard.relatedIds("scorecard_sections").stream()
                .flatMap(id -> Stream.ofNullable(sections.get(id)))
                .map(section -> section.attributes(SectionAttributes.class))
                .sorted(Comparator.comparing(SectionAttributes::place))
                .map(SectionAttributes::criterion)
                .toList();
    }

    private record SectionAttributes(
            @Nullable String name,
            @Nullable String additionalDetails,
            @Nullable Integer position) {
        int place() {
            return position == null ? Integer.MAX_VALUE : position;
        }

        Criterion criterion() {
            return new Criterion(
                    Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(additionalDetails, ""));
        }
    }
}
