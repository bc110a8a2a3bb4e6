package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `GET /candidates` (reference, section 4.5).
final class CandidateSource implements Source {
    private record Attributes(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Instant updatedAt) {}

    @Override
    public String path() {
        return "/candidates";
    }

    @Override
    public Query whole(Scope scope) {
        return Query.NONE.and("fields[candidates]", "first_name,last_name,email,phone,updated_at");
    }

    @Override
    public Query barely(Scope scope) {
        return Query.NONE.and("fields[candidates]", "updated_at");
    }

    @Override
    public MirroredCandidate read(String id, Resource resource, Included included) {
        var attributes = resource.attributes(Attributes.class);
        return new MirroredCandidate(
                new AtsCandidateId(id),
                Clean.line(attributes.firstName()),
                Clean.line(attributes.lastName()),
                Clean.email(attributes.email()),
                Clean.line(attributes.phone()),
                Clean.time(attributes.updatedAt()));
    }
}
