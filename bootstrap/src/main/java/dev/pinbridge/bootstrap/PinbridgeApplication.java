package dev.pinbridge.bootstrap;

import dev.pinbridge.bootstrap.settings.RequiredSettings;
import dev.pinbridge.documents.DocumentsConfiguration;
import dev.pinbridge.graphql.GraphQlConfiguration;
import dev.pinbridge.persistence.PersistenceConfiguration;
import dev.pinbridge.pinpoint.PinpointConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// The service.
@SpringBootApplication
@Import({
    PersistenceConfiguration.class,
    PinpointConfiguration.class,
    GraphQlConfiguration.class,
    DocumentsConfiguration.class
})
public class PinbridgeApplication {
    public static void main(String[] args) {
        application().run(args);
    }

    /// The service, not yet started.
    public static SpringApplication application() {
        var application = new SpringApplication(PinbridgeApplication.class);
        application.addListeners(new RequiredSettings());
        return application;
    }
}
