package dev.pinbridge.persistence.directory;

import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.OrganisationRecord;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface OrganisationRows {
    @Mapping(target = "organisationId", source = "id")
    OrganisationRecord row(Organisation organisation);
}
