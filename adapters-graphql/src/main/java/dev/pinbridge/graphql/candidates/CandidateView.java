package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.graphql.relay.NodeIds;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A candidate as the schema shows them.
public record CandidateView(Candidate candidate) {
    public String id() {
        return NodeIds.of(candidate.id());
    }

    public String firstName() {
        return name().first();
    }

    public @Nullable String lastName() {
        return name().last();
    }

    public String fullName() {
        return name().full();
    }

    public String email() {
        return candidate.email().value();
    }

    public @Nullable String phone() {
        var phone = candidate.details().phone();
        return phone == null ? null : phone.value();
    }

    public @Nullable URI linkedInUrl() {
        var linkedIn = candidate.details().linkedIn();
        return linkedIn == null ? null : URI.create(linkedIn.value());
    }

    public @Nullable PostalAddressView address() {
        var address = candidate.details().address();
        return address == null ? null : new PostalAddressView(address);
    }

    public @Nullable String summary() {
        var summary = candidate.details().summary();
        return summary == null ? null : summary.value();
    }

    public Instant registeredAt() {
        return candidate.registeredAt();
    }

    private PersonName name() {
        return candidate.details().name();
    }
}
