package dev.pinbridge.development;

import java.util.List;
import org.springframework.boot.SpringApplication;

/// The Pinpoint of a development run.
///
/// @param account the company to connect to
/// @param key an API key of the company
/// @param url the company's own pages
record DevelopmentSandbox(String account, String key, String url) {
    /// Lets a service that is not started yet say so.
    void tellBy(SpringApplication application) {
        application.addPrimarySources(List.of(DevelopmentSandboxController.class));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("developmentSandbox", this));
    }
}
