package dev.pinbridge.pinpoint.client;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.integration.InMemoryAtsHealth;
import dev.pinbridge.application.integration.InMemoryAtsTraffic;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.scorecards.Scorecards;
import dev.pinbridge.pinpoint.PinpointConfiguration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The adapters as they are wired in production, with settings of a test's own.
public final class TestClient implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestClient(Map<String, String> settings, InstantSource clock, AtsTraffic traffic) {
        var source = new MapPropertySource("test", new HashMap<String, Object>(settings));
        context.getEnvironment().getPropertySources().addFirst(source);
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(RandomGenerator.class, () -> new Random(1));
        context.registerBean(AtsTraffic.class, () -> traffic);
        context.registerBean(AtsHealth.class, () -> new InMemoryAtsHealth(new InMemoryTransactions()));
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
        return of(
                urlTemplate,
                settings,
                clock,
                new InMemoryAtsTraffic(new InMemoryTransactions(), InstantSource.system()));
    }

    /// @param traffic as it is shared with other clients. No account is spared unless the settings say so.
    public static TestClient of(
            String urlTemplate, Map<String, String> settings, InstantSource clock, AtsTraffic traffic) {
        var all = new HashMap<String, String>();
        all.put("pinbridge.pinpoint.starting-rate", "5000");
        all.put("pinbridge.pinpoint.highest-rate", "5000");
        all.put("pinbridge.pinpoint.url", urlTemplate);
        settings.forEach((name, value) -> all.put("pinbridge.pinpoint." + name, value));
        return new TestClient(all, clock, traffic);
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

    public AtsRecords records() {
        return context.getBean(AtsRecords.class);
    }

    public CommentIntake commentIntake() {
        return context.getBean(CommentIntake.class);
    }

    public AtsComments comments() {
        return context.getBean(AtsComments.class);
    }

    public Scorecards scorecards() {
        return context.getBean(Scorecards.class);
    }

    public AtsLinks links() {
        return context.getBean(AtsLinks.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
