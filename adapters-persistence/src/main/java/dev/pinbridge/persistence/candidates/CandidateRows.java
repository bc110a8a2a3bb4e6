package dev.pinbridge.persistence.candidates;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.PersonName;
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

    static Candidate candidate(CandidateRecord row) {
        return new Candidate(
                row.getId(),
                row.getOrganisationId(),
                row.getEmail(),
                new CandidateDetails(
                        new PersonName(row.getFirstName(), row.getLastName()), row.getPhone(), row.getLinkedIn()),
                row.getCvId(),
                row.getRegisteredAt());
    }
}
