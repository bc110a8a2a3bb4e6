package dev.pinbridge.graphql.mirror;

import java.net.URI;
import java.util.List;

/// How people set a webhook up in Pinpoint, whose API does not let us do it for them (reference, section 5).
final class WebhookSetup {
    /// As they are called there. What else there is changes nothing that is mirrored.
    private static final List<String> EVENTS = List.of(
            "New application",
            "Application moved",
            "Application stage changed",
            "Applicant hired",
            "Offer accepted",
            "Interview scheduled",
            "Job created",
            "Job updated",
            "Job deleted",
            "Talent Pipeline candidate created",
            "User created on company");

    private WebhookSetup() {}

    static List<String> steps(URI url) {
        return List.of(
                "In Pinpoint, open Settings, API & Webhooks, and add a webhook.",
                "As its URL enter " + (url.isAbsolute() ? "" : "the address of this service, followed by ") + url,
                "Tick these events: " + String.join(", ", EVENTS) + ".",
                "Copy the signing secret, which Pinpoint shows among the webhooks and which is not the API key, and"
                        + " enter it here with `setWebhookSecret`.",
                "Let Pinpoint send a test; `lastReceivedAt` then says when it came.");
    }
}
