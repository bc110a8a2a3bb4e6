package dev.pinbridge.persistence.positions;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.JobLinkRecord;
import dev.pinbridge.persistence.generated.tables.records.PositionRecord;
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
    JobLinkRecord row(OrganisationId organisation, PositionId position, JobLink link);
}
