package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.notices.NoticeSubject;
import java.util.Set;

/// What works again needs nobody; a permission that is still missing does.
public final class ResolveOnConnect implements Reaction<IntegrationConnected> {
    private final IntegrationNotices notices;
    private final Integrations integrations;

    public ResolveOnConnect(IntegrationNotices notices, Integrations integrations) {
        this.notices = notices;
        this.integrations = integrations;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        var now = integrations
                .of(event.organisation(), event.product())
                .map(Integration::permissions)
                .orElseGet(() -> new Permissions(Set.of()));
        notices.resolve(event.organisation(), event.product(), subject -> isGone(subject, now));
    }

    private static boolean isGone(NoticeSubject.OfIntegration subject, Permissions now) {
        return switch (subject) {
            case NoticeSubject.KeyRefused _, NoticeSubject.ApiSwitchedOff _ -> true;
            case NoticeSubject.PermissionLost(var _, var capability) -> now.allow(capability);
            // Whether it goes on by now is told by the import.
            case NoticeSubject.OfFirstImport _ -> false;
        };
    }
}
