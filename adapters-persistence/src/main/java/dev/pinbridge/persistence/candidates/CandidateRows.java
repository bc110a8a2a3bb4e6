package dev.pinbridge.persistence.candidates;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.CandidateRecord;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface CandidateRows {
    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "firstName", source = "details.name.first")
    @Mapping(target = "lastName", source = "details.name.last")
    @Mapping(target = "phone", source = "details.phone")
    @Mapping(target = "linkedIn", source = "details.linkedIn")
    @Mapping(target = "cvId", source = "cv")
    CandidateRecord row(Candidate candidate);
}
