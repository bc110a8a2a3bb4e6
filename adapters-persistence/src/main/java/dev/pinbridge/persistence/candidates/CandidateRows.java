package dev.pinbridge.persistence.candidates;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.CandidateRecord;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface CandidateRows {
    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "firstName", source = "details.name.first")
    @Mapping(target = "lastName", source = "details.name.last")
    @Mapping(target = "phone", source = "details.phone")
    @Mapping(target = "linkedIn", source = "details.linkedIn")
    @Mapping(target = "addressLine1", source = "details.address.line1")
    @Mapping(target = "addressLine2", source = "details.address.line2")
    @Mapping(target = "town", source = "details.address.town")
    @Mapping(target = "region", source = "details.address.region")
    @Mapping(target = "postcode", source = "details.address.postcode")
    @Mapping(target = "country", source = "details.address.country")
    @Mapping(target = "summary", source = "details.summary")
    @Mapping(target = "cvId", source = "cv")
    CandidateRecord row(Candidate candidate);

    static Candidate candidate(CandidateRecord row) {
        return new Candidate(
                row.getId(),
                row.getOrganisationId(),
                row.getEmail(),
                new CandidateDetails(
                        new PersonName(row.getFirstName(), row.getLastName()),
                        row.getPhone(),
                        row.getLinkedIn(),
                        address(row),
                        row.getSummary()),
                row.getCvId(),
                row.getRegisteredAt());
    }

    private static @Nullable PostalAddress address(CandidateRecord row) {
        return row.getCountry() == null
                ? null
                : new PostalAddress(
                        row.getAddressLine1(),
                        row.getAddressLine2(),
                        row.getTown(),
                        row.getRegion(),
                        row.getPostcode(),
                        row.getCountry());
    }
}
