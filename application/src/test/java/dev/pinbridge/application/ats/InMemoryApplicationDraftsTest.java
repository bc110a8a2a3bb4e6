package dev.pinbridge.application.ats;

import dev.pinbridge.domain.forwarding.ApplicationDrafts;

final class InMemoryApplicationDraftsTest implements ApplicationDraftsContract {
    private final InMemoryAts ats = new InMemoryAts();

    @Override
    public ApplicationDrafts drafts() {
        return ats;
    }
}
