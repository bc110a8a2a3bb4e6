package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.CapabilityRegained;
import dev.pinbridge.domain.notices.NoticeSubject;

/// Nobody has to grant what is granted again.
public final class ResolveOnRegain implements Reaction<CapabilityRegained> {
    private final IntegrationNotices notices;

    public ResolveOnRegain(IntegrationNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<CapabilityRegained> event() {
        return CapabilityRegained.class;
    }

    @Override
    public void react(CapabilityRegained event) {
        notices.resolve(
                event.organisation(),
                event.product(),
                new NoticeSubject.PermissionLost(event.product(), event.capability())::equals);
    }
}
