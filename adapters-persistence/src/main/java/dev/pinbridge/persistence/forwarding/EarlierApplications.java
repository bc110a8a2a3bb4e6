package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.RowMapping;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.NullValueCheckStrategy;
import tools.jackson.databind.json.JsonMapper;

/// A person's earlier applications as JSON. They are found and shown with their forwarding and never searched.
@Mapper(config = RowMapping.class, nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
interface EarlierApplications {
    JsonMapper JSON = JsonMapper.builder().build();
    JSONB NONE = JSONB.valueOf("[]");

    /// One of them as it is stored. A component may be added and none renamed: old rows are read with this as
    /// well.
    record Stored(
            String id,
            @Nullable String candidate,
            String job,
            @Nullable String jobTitle,
            @Nullable String stage,
            @Nullable String reference,
            @Nullable Instant appliedAt) {}

    Stored stored(AtsApplication application);

    AtsApplication application(Stored stored);

    default JSONB json(List<AtsApplication> applications) {
        return applications.isEmpty()
                ? NONE
                : JSONB.valueOf(JSON.writeValueAsString(
                        applications.stream().map(this::stored).toList()));
    }

    default List<AtsApplication> applications(JSONB json) {
        return json.equals(NONE)
                ? List.of()
                : Arrays.stream(JSON.readValue(json.data(), Stored[].class))
                        .map(this::application)
                        .toList();
    }

    default String text(ApplicationId id) {
        return id.value();
    }

    default String text(AtsCandidateId id) {
        return id.value();
    }

    default String text(JobId id) {
        return id.value();
    }

    default ApplicationId applicationId(String text) {
        return new ApplicationId(text);
    }

    default AtsCandidateId candidateId(String text) {
        return new AtsCandidateId(text);
    }

    default JobId jobId(String text) {
        return new JobId(text);
    }
}
