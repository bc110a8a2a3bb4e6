package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// A job on the wire as our line of a list. Types of work are shown in Pinpoint's words for people, or else as
/// its codes.
@Mapper
interface JobMapping {
    @Mapping(target = "title", source = "attributes.title", defaultExpression = "java(\"Job \" + id.value())")
    @Mapping(
            target = "employmentType",
            expression = "java(firstOf(attributes.employmentTypeText(), attributes.employmentType()))")
    @Mapping(
            target = "workplaceType",
            expression = "java(firstOf(attributes.workplaceTypeText(), attributes.workplaceType()))")
    JobSummary summary(JobId id, JobAttributes attributes, @Nullable String location, @Nullable String department);

    default JobId same(JobId id) {
        return id;
    }

    default JobStatus status(@Nullable String word) {
        return StatusWords.status(word);
    }

    default @Nullable String firstOf(@Nullable String words, @Nullable String code) {
        return words == null || words.isBlank() ? code : words;
    }
}
