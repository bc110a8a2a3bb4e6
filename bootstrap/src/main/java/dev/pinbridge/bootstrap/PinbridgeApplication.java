package dev.pinbridge.bootstrap;

import dev.pinbridge.bootstrap.settings.RequiredSettings;
import dev.pinbridge.calendar.CalendarConfiguration;
import dev.pinbridge.documents.DocumentsConfiguration;
import dev.pinbridge.graphql.GraphQlConfiguration;
import dev.pinbridge.mail.MailConfiguration;
import dev.pinbridge.names.NamesConfiguration;
import dev.pinbridge.notes.NotesConfiguration;
import dev.pinbridge.persistence.PersistenceConfiguration;
import dev.pinbridge.persistence.integration.SecretKeys;
import dev.pinbridge.pinpoint.PinpointConfiguration;
import dev.pinbridge.pinpoint.mirror.PinpointWebhooksConfiguration;
import dev.pinbridge.transcripts.TranscriptsConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// The service.
@SpringBootApplication
@Import({
    PersistenceConfiguration.class,
    PinpointConfiguration.class,
    PinpointWebhooksConfiguration.class,
    GraphQlConfiguration.class,
    DocumentsConfiguration.class,
    MailConfiguration.class,
    NamesConfiguration.class,
    CalendarConfiguration.class,
    TranscriptsConfiguration.class,
    NotesConfiguration.class
})
public class PinbridgeApplication {
    private static final String NEW_SECRET_KEYS = "--new-secret-keys=";

    /// Starts the service. With `--new-secret-keys=FILE` writes a new keyset there instead, readable by its owner
    /// only.
    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].startsWith(NEW_SECRET_KEYS)) {
            writeSecretKeys(Path.of(args[0].substring(NEW_SECRET_KEYS.length())));
        } else {
            application().run(args);
        }
    }

    private static void writeSecretKeys(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            // Not a POSIX file system: the folder's own rules hold.
            Files.createFile(file);
        }
        Files.writeString(file, SecretKeys.generate());
    }

    /// The service, not yet started.
    public static SpringApplication application() {
        var application = new SpringApplication(PinbridgeApplication.class);
        application.addListeners(new RequiredSettings());
        return application;
    }
}
