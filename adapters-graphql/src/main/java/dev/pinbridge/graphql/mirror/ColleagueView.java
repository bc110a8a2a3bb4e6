package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.ReadColleagues.Listed;
import dev.pinbridge.domain.mirror.ColleagueId;
import org.jspecify.annotations.Nullable;

/// A colleague as the schema shows it.
record ColleagueView(Listed listed) {
    public String account() {
        return key().account().value();
    }

    public String atsReference() {
        return key().user().value();
    }

    public String name() {
        return listed.colleague().name();
    }

    public @Nullable String email() {
        return listed.colleague().email();
    }

    public boolean isInvited() {
        return listed.isInvited();
    }

    ColleagueId key() {
        return listed.colleague().id();
    }
}
