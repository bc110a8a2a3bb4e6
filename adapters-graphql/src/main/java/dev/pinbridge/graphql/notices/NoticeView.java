package dev.pinbridge.graphql.notices;

import dev.pinbridge.application.notices.ReadNotices.Told;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.Audience;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Wording;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A notice as the schema shows it.
record NoticeView(Told told) {
    public String id() {
        return NodeIds.of(told.notice().id());
    }

    public NoticeKind kind() {
        return told.notice().kind();
    }

    public Audience audience() {
        return kind().audience();
    }

    public String headline() {
        return wording().headline();
    }

    public String message() {
        return wording().sentence();
    }

    public String whatToDo() {
        return wording().whatToDo();
    }

    public NoticeStatus status() {
        return NoticeStatus.of(state());
    }

    public Instant raisedAt() {
        return told.notice().raisedAt();
    }

    public @Nullable Instant resolvedAt() {
        return state() instanceof NoticeState.Resolved resolved ? resolved.at() : null;
    }

    public @Nullable Instant dismissedAt() {
        return state() instanceof NoticeState.Dismissed dismissed ? dismissed.at() : null;
    }

    public @Nullable Product product() {
        return subject() instanceof NoticeSubject.OfIntegration ofIntegration ? ofIntegration.product() : null;
    }

    public @Nullable Capability capability() {
        return subject() instanceof NoticeSubject.PermissionLost lost ? lost.capability() : null;
    }

    public @Nullable Integer peopleCount() {
        return subject() instanceof NoticeSubject.OfPosition ? told.number() : null;
    }

    public @Nullable Integer commentCount() {
        return ofComments() == null ? null : told.number();
    }

    NoticeSubject.@Nullable OfComments ofComments() {
        return subject() instanceof NoticeSubject.OfComments ofComments ? ofComments : null;
    }

    @Nullable
    PositionId about() {
        return subject() instanceof NoticeSubject.OfPosition ofPosition ? ofPosition.position() : null;
    }

    @Nullable
    PersonId whoDismissed() {
        return state() instanceof NoticeState.Dismissed dismissed ? dismissed.by() : null;
    }

    private Wording wording() {
        return Wording.of(subject(), told.number());
    }

    private NoticeSubject subject() {
        return told.notice().subject();
    }

    private NoticeState state() {
        return told.notice().state();
    }
}
