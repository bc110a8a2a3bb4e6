package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.IntegrationNeedsAttention;
import dev.pinbridge.domain.notices.NoticeSubject;

/// Tells the admins that an integration stands still.
public final class NoticeOnAttention implements Reaction<IntegrationNeedsAttention> {
    private final IntegrationNotices notices;

    public NoticeOnAttention(IntegrationNotices notices) {
        this.notices = notices;
    }

    @Override
    public Class<IntegrationNeedsAttention> event() {
        return IntegrationNeedsAttention.class;
    }

    @Override
    public void react(IntegrationNeedsAttention event) {
        var integration = event.integration();
        var subject = NoticeSubject.OfIntegration.of(integration.product(), integration.cause());
        // It needs attention for one cause at a time.
        notices.resolve(
                integration.organisation(), integration.product(), other -> isCause(other) && !other.equals(subject));
        notices.raise(integration.organisation(), subject);
    }

    private static boolean isCause(NoticeSubject.OfIntegration subject) {
        return switch (subject) {
            case NoticeSubject.KeyRefused _, NoticeSubject.ApiSwitchedOff _ -> true;
            case NoticeSubject.PermissionLost _, NoticeSubject.OfFirstImport _ -> false;
        };
    }
}
