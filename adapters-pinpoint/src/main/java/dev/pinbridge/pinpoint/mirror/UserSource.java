package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `GET /users` (reference, section 4.10).
final class UserSource implements Source {
    private record Attributes(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable Instant updatedAt) {}

    @Override
    public String path() {
        return "/users";
    }

    @Override
    public Query whole(Scope scope) {
        return Query.NONE.and("fields[users]", "first_name,last_name,email,updated_at");
    }

    @Override
    public Query barely(Scope scope) {
        return Query.NONE.and("fields[users]", "updated_at");
    }

    @Override
    public MirroredUser read(String id, Resource resource, Included included) {
        var attributes = resource.attributes(Attributes.class);
        return new MirroredUser(
                new AtsUserId(id),
                Clean.line(attributes.firstName()),
                Clean.line(attributes.lastName()),
                Clean.email(attributes.email()),
                Clean.time(attributes.updatedAt()));
    }
}
