package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import org.jspecify.annotations.Nullable;

/// A position made from a job of the ATS.
record ImportPositionInput(
        String jobReference,
        String title,
        @Nullable String location,
        @Nullable String employmentType,
        @Nullable String workplaceType) {
    record Import(JobId job, PositionDetails typed) {}

    Decoded<Import> decode() {
        var fields = new InputFields();
        var job = fields.reference("jobReference", jobReference, JobReferences::parse, JobNotFoundError::at);
        var heading = fields.required("title", "Title", title, PositionDetails::title);
        var place = fields.optional("location", "Location", location, PositionDetails::detail);
        var employment = fields.optional("employmentType", "Employment type", employmentType, PositionDetails::detail);
        var workplace = fields.optional("workplaceType", "Workplace type", workplaceType, PositionDetails::detail);
        return fields.then(() -> new Import(
                job.get(), new PositionDetails(heading.get(), "", place.get(), employment.get(), workplace.get())));
    }
}
