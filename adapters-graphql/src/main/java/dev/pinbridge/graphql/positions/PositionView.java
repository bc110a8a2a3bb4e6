package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A position as the schema shows it.
public record PositionView(Position position) {
    public String id() {
        return NodeIds.of(position.id());
    }

    public String title() {
        return details().title();
    }

    public String description() {
        return details().description();
    }

    public @Nullable String location() {
        return details().location();
    }

    public @Nullable String employmentType() {
        return details().employmentType();
    }

    public @Nullable String workplaceType() {
        return details().workplaceType();
    }

    public @Nullable PositionSuggestions suggestions() {
        var link = position.link();
        return link == null ? null : PositionSuggestions.of(details(), link.job());
    }

    public @Nullable JobLinkView jobLink() {
        var link = position.link();
        return link == null ? null : new JobLinkView(link);
    }

    public @Nullable JobDriftView jobDrift() {
        var link = position.link();
        return link == null ? null : JobDriftView.of(link);
    }

    public Instant createdAt() {
        return position.createdAt();
    }

    private PositionDetails details() {
        return position.details();
    }
}
