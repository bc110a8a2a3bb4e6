package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import org.jspecify.annotations.Nullable;

/// A position typed by hand.
record CreatePositionInput(
        String title,
        @Nullable String description,
        @Nullable String location,
        @Nullable String employmentType,
        @Nullable String workplaceType) {
    Decoded<PositionDetails> decode() {
        var fields = new InputFields();
        var heading = fields.required("title", "Title", title, PositionDetails::title);
        var text = fields.required(
                "description", "Description", description == null ? "" : description, PositionDetails::description);
        var place = fields.optional("location", "Location", location, PositionDetails::detail);
        var employment = fields.optional("employmentType", "Employment type", employmentType, PositionDetails::detail);
        var workplace = fields.optional("workplaceType", "Workplace type", workplaceType, PositionDetails::detail);
        return fields.then(
                () -> new PositionDetails(heading.get(), text.get(), place.get(), employment.get(), workplace.get()));
    }
}
