package dev.pinbridge.development;

import java.util.List;
import org.springframework.boot.SpringApplication;

/// Adds the development issuer to a service that is not started yet.
public final class DevelopmentIssuerSources {
    private DevelopmentIssuerSources() {}

    public static void addTo(SpringApplication application, DevelopmentIssuer issuer) {
        application.addPrimarySources(List.of(DevelopmentIssuerConfiguration.class));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("developmentIssuer", issuer));
    }
}
