package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.positions.JobId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// An application on the wire as ours.
@Mapper
interface ApplicationMapping {
    @Mapping(target = "candidate", source = "attributes.candidateId")
    @Mapping(target = "reference", source = "attributes.externalSystemReference")
    @Mapping(target = "appliedAt", source = "attributes.createdAt")
    AtsApplication application(
            ApplicationId id,
            JobId job,
            ApplicationAttributes attributes,
            @Nullable String jobTitle,
            @Nullable String stage);

    default ApplicationId same(ApplicationId id) {
        return id;
    }

    default JobId same(JobId id) {
        return id;
    }

    default @Nullable AtsCandidateId candidate(@Nullable String id) {
        return id == null ? null : new AtsCandidateId(id);
    }
}
