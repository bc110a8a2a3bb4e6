package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;

/// `GET /candidates` (reference, section 4.5).
final class CandidateSource implements Source {
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
        return new MirroredCandidate(
                new AtsCandidateId(id),
                Clean.line(resource.text("first_name")),
                Clean.line(resource.text("last_name")),
                Clean.email(resource.text("email")),
                Clean.line(resource.text("phone")),
                Clean.time(resource.time("updated_at")));
    }
}
