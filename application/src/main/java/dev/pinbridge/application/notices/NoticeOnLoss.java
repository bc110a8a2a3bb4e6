package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.CapabilityLost;
import dev.pinbridge.domain.notices.NoticeSubject;

/// Tells the admins which permission the key lost.
public final class NoticeOnLoss implements Reaction<CapabilityLost> {
    private final IntegrationNotices notices;

    public NoticeOnLoss(IntegrationNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CapabilityLost> event() {
        return CapabilityLost.class;
    }

    @Override
    public void react(CapabilityLost event) {
        notices.raise(event.organisation(), new NoticeSubject.PermissionLost(event.product(), event.capability()));
    }
}
