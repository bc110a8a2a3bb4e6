package dev.pinbridge.pinpoint.client;

import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.pinpoint.PinpointConfiguration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The adapters as they are wired in production, with settings of a test's own.
public final class TestClient implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestClient(Map<String, String> settings, InstantSource clock) {
        var source = new MapPropertySource("test", new HashMap<String, Object>(settings));
        context.getEnvironment().getPropertySources().addFirst(source);
        context.registerBean(InstantSource.class, () -> clock);
        context.register(PinpointConfiguration.class);
        context.refresh();
    }

    public static TestClient of(String urlTemplate) {
        return of(urlTemplate, Map.of());
    }

    /// @param settings by their names below `pinbridge.pinpoint`
    public static TestClient of(String urlTemplate, Map<String, String> settings) {
        return of(urlTemplate, settings, InstantSource.system());
    }

    public static TestClient of(String urlTemplate, Map<String, String> settings, InstantSource clock) {
        var all = new HashMap<String, String>();
        all.put("pinbridge.pinpoint.url", urlTemplate);
        settings.forEach((name, value) -> all.put("pinbridge.pinpoint." + name, value));
        return new TestClient(all, clock);
    }

    public AtsAccess access() {
        return context.getBean(AtsAccess.class);
    }

    public AtsJobs jobs() {
        return context.getBean(AtsJobs.class);
    }

    public AtsApplications applications() {
        return context.getBean(AtsApplications.class);
    }

    public ApplicationIntake intake() {
        return context.getBean(ApplicationIntake.class);
    }

    public ApplicationDrafts drafts() {
        return context.getBean(ApplicationDrafts.class);
    }

    public AtsLinks links() {
        return context.getBean(AtsLinks.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
