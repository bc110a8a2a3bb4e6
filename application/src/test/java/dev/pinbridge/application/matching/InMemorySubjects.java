package dev.pinbridge.application.matching;

import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredJob;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Over the same records as [InMemoryMirroredRecords].
public final class InMemorySubjects implements Subjects {
    private final InMemoryMirroredRecords records;

    public InMemorySubjects(InMemoryMirroredRecords records) {
        this.records = records;
    }

    @Override
    public Map<Target, Subject> of(OrganisationId organisation, Collection<Target> targets) {
        var found = new HashMap<Target, Subject>();
        targets.forEach(target -> records.of(organisation, target.account(), MirroredApplication.class)
                .filter(application -> application.id().equals(target.application()))
                .findFirst()
                .ifPresent(application -> found.put(target, subject(organisation, target, application))));
        return found;
    }

    private Subject subject(OrganisationId organisation, Target target, MirroredApplication application) {
        Optional<MirroredJob> job = records.of(organisation, target.account(), MirroredJob.class)
                .filter(one -> one.id().equals(application.job()))
                .findFirst();
        var stage = job.stream()
                .flatMap(one -> one.stages().stream())
                .filter(one -> one.id().equals(application.stage()))
                .findFirst();
        return new Subject(
                application.fullName(),
                application.email(),
                application.concealed(),
                job.map(MirroredJob::title).orElse(null),
                job.map(MirroredJob::status).orElse(null),
                stage.map(MirroredJob.Stage::name).orElse(null),
                job.map(MirroredJob::location).orElse(null),
                job.filter(one -> one.visibility().isRestricted()).isPresent());
    }
}
