package dev.pinbridge.development;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/// Gives a service that is not started yet a bot to tell of calls.
public final class DevelopmentRecorderSources {
    private DevelopmentRecorderSources() {}

    /// @param settings of the service, not yet handed to it
    public static void addTo(SpringApplication application, Map<String, Object> settings, DevelopmentBot bot) {
        application.addPrimarySources(List.of(DevelopmentRecorderConfiguration.class));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("developmentBot", bot));
        settings.put("pinbridge.recorder.enabled", "true");
    }
}
