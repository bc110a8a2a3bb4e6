package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.FirstImportStalled;
import dev.pinbridge.domain.notices.NoticeSubject;

/// Tells the admins that the first import gets nowhere, and why.
public final class NoticeOnStalledImport implements Reaction<FirstImportStalled> {
    private final IntegrationNotices notices;
    private final Integrations integrations;

    public NoticeOnStalledImport(IntegrationNotices notices, Integrations integrations) {
        this.notices = notices;
        this.integrations = integrations;
    }

    @Override
    public Class<FirstImportStalled> event() {
        return FirstImportStalled.class;
    }

    @Override
    public void react(FirstImportStalled event) {
        ImportTellers.of(integrations, event.organisation(), event.account())
                .lockFirst(integrations)
                .ifPresent(product -> notices.raise(
                        event.organisation(), new NoticeSubject.FirstImportStalled(product, event.cause())));
    }
}
