package dev.pinbridge.persistence.positions;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.JobAspect;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.JobLinkRecord;
import dev.pinbridge.persistence.generated.tables.records.PositionRecord;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface PositionRows {
    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = ".", source = "details")
    PositionRecord row(Position position);

    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "positionId", source = "position")
    @Mapping(target = "account", source = "link.account")
    @Mapping(target = "jobId", source = "link.job.id")
    @Mapping(target = "jobUuid", source = "link.job.uuid")
    @Mapping(target = ".", source = "link.job")
    @Mapping(target = ".", source = "link")
    @Mapping(target = "knownTitle", source = "link.known.title")
    @Mapping(target = "knownLocation", source = "link.known.location")
    @Mapping(target = "knownDescription", source = "link.known.description")
    @Mapping(target = "driftAspects", source = "link.drift.aspects")
    @Mapping(target = "driftNoticedAt", source = "link.drift.noticedAt")
    @Mapping(target = "driftDescription", source = "link.drift.description")
    JobLinkRecord row(OrganisationId organisation, PositionId position, JobLink link);

    /// In one order, so that the same are the same row.
    default JobAspect @Nullable [] words(@Nullable Set<JobAspect> aspects) {
        return aspects == null ? null : aspects.stream().sorted().toArray(JobAspect[]::new);
    }
}
