package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.WebhookReport;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account's webhook, as the schema shows it.
record AtsWebhookView(WebhookReport report) {
    public @Nullable URI url() {
        return report.url();
    }

    public boolean hasSecret() {
        return report.secretSetAt() != null;
    }

    public @Nullable Instant secretSetAt() {
        return report.secretSetAt();
    }

    public @Nullable Instant lastReceivedAt() {
        return report.tally().lastReceivedAt();
    }

    public int receivedCount() {
        return report.tally().received();
    }

    public int refusedCount() {
        return report.tally().refused();
    }

    public List<String> setup() {
        var url = report.url();
        return url == null ? List.of() : WebhookSetup.steps(url);
    }
}
