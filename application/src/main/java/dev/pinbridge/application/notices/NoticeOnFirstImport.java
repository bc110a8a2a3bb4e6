package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.FirstImportFinished;
import dev.pinbridge.domain.notices.NoticeSubject;

/// Tells the admins that everything is here, and no longer that it gets nowhere.
public final class NoticeOnFirstImport implements Reaction<FirstImportFinished> {
    private final IntegrationNotices notices;
    private final Integrations integrations;

    public NoticeOnFirstImport(IntegrationNotices notices, Integrations integrations) {
        this.notices = notices;
        this.integrations = integrations;
    }

    @Override
    public Class<FirstImportFinished> event() {
        return FirstImportFinished.class;
    }

    @Override
    public void react(FirstImportFinished event) {
        var tellers = ImportTellers.of(integrations, event.organisation(), event.account());
        var teller = tellers.lockFirst(integrations);
        // Another product may have told that it gets nowhere. Without that one's lock its notice can at worst be
        // dismissed at the same moment, and then stays put away.
        tellers.all()
                .forEach(product -> notices.resolve(
                        event.organisation(), product, NoticeSubject.FirstImportStalled.class::isInstance));
        teller.ifPresent(
                product -> notices.raise(event.organisation(), new NoticeSubject.FirstImportFinished(product)));
    }
}
