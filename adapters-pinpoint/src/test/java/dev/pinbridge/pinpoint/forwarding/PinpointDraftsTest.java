package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.application.ats.ApplicationDraftsContract;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.pinpoint.client.TestClient;
import org.junit.jupiter.api.AfterEach;

final class PinpointDraftsTest implements ApplicationDraftsContract {
    private final TestClient client = TestClient.of("https://{subdomain}.pinpointhq.com");

    @AfterEach
    void stop() {
        client.close();
    }

    @Override
    public ApplicationDrafts drafts() {
        return client.drafts();
    }
}
