package dev.pinbridge.pinpoint.scorecards;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.scorecards.Scorecards;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `GET /scorecards`: the company's templates, with the stages that each belongs to (reference, section 4.8).
/// They cannot be filtered by stage, so all are read, without what is of no use here.
final class PinpointScorecards implements Scorecards {
    private static final Query ALL = Query.NONE
            .and("include", "stages,scorecard_sections")
            .and("fields[scorecards]", "name,is_active,stages,scorecard_sections")
            .and("fields[stages]", "name")
            .and("fields[scorecard_sections]", "name,additional_details,position")
            .and("sort", "id");

    private final PinpointReader reader;

    PinpointScorecards(PinpointReader reader) {
        this.reader = reader;
    }

    @Override
    public Map<StageId, Scorecard> of(AtsCredentials credentials, Collection<StageId> stages) {
        var wanted = new HashSet<>(stages);
        var found = new HashMap<StageId, Scorecard>();
        for (var page : reader.pages(credentials, "/scorecards", ALL, Capability.READ_SCORECARDS)) {
            var index = page.index();
            page.data().stream()
                    .filter(PinpointScorecards::isInUse)
                    .forEach(resource -> put(found, wanted, resource, index));
        }
        return found;
    }

    private static void put(
            Map<StageId, Scorecard> found,
            Set<StageId> wanted,
            Resource resource,
            Map<String, Map<String, Resource>> index) {
        resource.relatedIds("stages").stream()
                .map(StageId::new)
                .filter(wanted::contains)
                .forEach(stage -> found.computeIfAbsent(stage, _ -> scorecard(resource, index)));
    }

    private static Scorecard scorecard(Resource resource, Map<String, Map<String, Resource>> index) {
        var name = resource.attributes(ScorecardAttributes.class).name();
        return new Scorecard(
                new ScorecardId(String.valueOf(resource.id())),
                Objects.requireNonNullElse(name, ""),
                Criteria.of(resource, index));
    }

    /// One that does not say so counts as in use.
    private static boolean isInUse(Resource resource) {
        return !Boolean.FALSE.equals(
                resource.attributes(ScorecardAttributes.class).isActive());
    }

    private record ScorecardAttributes(
            @Nullable String name, @Nullable Boolean isActive) {}
}
