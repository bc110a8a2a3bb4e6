package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stage of a job in which people arrive: the first of the type `applied` (reference, sections 4.3 and 4.9).
final class FirstStage {
    private FirstStage() {}

    static @Nullable String of(Document document, Resource job) {
        return document.allRelated(job, "stages", "stages").stream()
                .map(stage -> stage.attributes(StageAttributes.class))
                .filter(stage -> "applied".equalsIgnoreCase(stage.basicType()))
                .min(Comparator.comparing(FirstStage::place))
                .flatMap(stage -> Optional.ofNullable(stage.name()))
                .orElse(null);
    }

    private static int place(StageAttributes stage) {
        var position = stage.position();
        return position == null ? Integer.MAX_VALUE : position;
    }

    private record StageAttributes(
            @Nullable String name,
            @Nullable String basicType,
            @Nullable Integer position) {}
}
