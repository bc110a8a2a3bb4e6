package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;

/// A sandbox with one company, `acme`, an hour hand that a test can move, and a key that may do everything.
abstract class SandboxTest {
    static final Instant NOW = Instant.parse("2026-03-02T09:30:15Z");

    private Instant now = NOW;
    final Company acme = Company.named("acme", () -> now);
    final PinpointSandbox sandbox = PinpointSandbox.start(0, acme);
    final Http http = Http.of(sandbox, "acme", acme.keys().issue(Permission.all()));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    void itIs(Instant time) {
        now = time;
    }

    /// A minimal application; `more` is further attributes, each with a comma before it.
    static String application(long job, String email, String more) {
        return """
                {"data":{"type":"applications",
                  "attributes":{"first_name":"Ada","last_name":"Quill","email":"%s"%s},
                  "relationships":{"job":{"data":{"type":"jobs","id":"%d"}}}}}
                """.formatted(email, more, job);
    }
}
