package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// Something that needs a person, as it is told in the product.
public record Notice(
        NoticeId id, OrganisationId organisation, NoticeSubject subject, Instant raisedAt, NoticeState state) {
    public static Notice open(NoticeId id, OrganisationId organisation, NoticeSubject subject, Instant at) {
        return new Notice(id, organisation, subject, at, new NoticeState.Open());
    }

    public NoticeKind kind() {
        return NoticeKind.of(subject);
    }

    public Notice resolve(Instant at) {
        return in(new NoticeState.Resolved(at));
    }

    /// One that is not open is left as it is.
    public Notice dismiss(PersonId by, Instant at) {
        return switch (state) {
            case NoticeState.Open _ -> in(new NoticeState.Dismissed(by, at));
            case NoticeState.Dismissed _, NoticeState.Resolved _ -> this;
        };
    }

    private Notice in(NoticeState next) {
        return new Notice(id, organisation, subject, raisedAt, next);
    }
}
