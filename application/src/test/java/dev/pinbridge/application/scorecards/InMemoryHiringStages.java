package dev.pinbridge.application.scorecards;

import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.HiringStages;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Over the same records as [InMemoryMirroredRecords].
public final class InMemoryHiringStages implements HiringStages {
    private final InMemoryMirroredRecords records;

    public InMemoryHiringStages(InMemoryMirroredRecords records) {
        this.records = records;
    }

    @Override
    public Map<Target, StageId> of(OrganisationId organisation, Collection<Target> targets) {
        var found = new HashMap<Target, StageId>();
        targets.forEach(target -> Stream.concat(ofInterview(organisation, target), ofApplication(organisation, target))
                .findFirst()
                .ifPresent(stage -> found.put(target, stage)));
        return found;
    }

    private Stream<StageId> ofInterview(OrganisationId organisation, Target target) {
        return records.of(organisation, target.account(), MirroredInterview.class)
                .filter(interview -> interview.id().equals(target.interview()))
                .flatMap(interview -> Stream.ofNullable(interview.stage()));
    }

    private Stream<StageId> ofApplication(OrganisationId organisation, Target target) {
        return records.of(organisation, target.account(), MirroredApplication.class)
                .filter(application -> application.id().equals(target.application()))
                .flatMap(application -> Stream.ofNullable(application.stage()));
    }
}
