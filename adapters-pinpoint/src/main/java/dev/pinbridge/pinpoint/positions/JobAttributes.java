package dev.pinbridge.pinpoint.positions;

import org.jspecify.annotations.Nullable;

/// The attributes of a job that we use, under Pinpoint's names (reference, section 4.1).
record JobAttributes(
        @Nullable String uuid,
        @Nullable String title,
        @Nullable String status,
        @Nullable String employmentType,
        @Nullable String employmentTypeText,
        @Nullable String workplaceType,
        @Nullable String workplaceTypeText,
        @Nullable String description,
        @Nullable String externalKeyResponsibilitiesHeader,
        @Nullable String keyResponsibilitiesHeader,
        @Nullable String keyResponsibilities,
        @Nullable String externalSkillsKnowledgeExpertiseHeader,
        @Nullable String skillsKnowledgeExpertiseHeader,
        @Nullable String skillsKnowledgeExpertise,
        @Nullable String externalBenefitsHeader,
        @Nullable String benefitsHeader,
        @Nullable String benefits,
        @Nullable String resumeRequirement,
        @Nullable String personalSummaryRequirement,
        @Nullable Boolean requirePhone,
        @Nullable Boolean askForAddress) {}
