package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import java.util.Objects;
import org.springframework.graphql.data.ArgumentValue;

/// What is to be different about a position.
record EditPositionInput(
        String positionId,
        ArgumentValue<String> title,
        ArgumentValue<String> description,
        ArgumentValue<String> location,
        ArgumentValue<String> employmentType,
        ArgumentValue<String> workplaceType) {
    Decoded<PositionDetails> decode(PositionDetails now) {
        var fields = new InputFields();
        var heading = fields.replaced("title", "Title", title, now.title(), PositionDetails::title);
        var text = fields.changed(
                "description", "Description", description, now.description(), PositionDetails::description);
        var place = fields.changed("location", "Location", location, now.location(), PositionDetails::detail);
        var employment = fields.changed(
                "employmentType", "Employment type", employmentType, now.employmentType(), PositionDetails::detail);
        var workplace = fields.changed(
                "workplaceType", "Workplace type", workplaceType, now.workplaceType(), PositionDetails::detail);
        return fields.then(() -> new PositionDetails(
                heading.get(),
                Objects.requireNonNullElse(text.get(), ""),
                place.get(),
                employment.get(),
                workplace.get()));
    }
}
