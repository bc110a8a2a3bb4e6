package dev.pinbridge.development;

import dev.pinbridge.bootstrap.PinbridgeApplication;
import dev.pinbridge.persistence.DevelopmentDatabase;
import dev.pinbridge.persistence.integration.SecretKeys;
import dev.pinbridge.pinpoint.sandbox.DemoCompanies;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/// Runs the service with everything it needs, on this machine only: PostgreSQL, the Pinpoint sandbox and an
/// issuer for demo people, each of which is left out when the setting that points to the real thing is there; and
/// a bot that says which calls it is told to join.
public final class DevelopmentRun {
    private static final Logger log = LoggerFactory.getLogger(DevelopmentRun.class);
    private static final String FRESH = "--fresh";
    private static final int SANDBOX_PORT = 8090;

    private final Path folder;
    /// Below every other source of settings, so that the environment wins.
    private final Map<String, Object> settings = new HashMap<>();
    private final StringBuilder whereToLook = new StringBuilder();

    private DevelopmentRun(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = DataFolder.ofThisUser();
        if (Arrays.asList(arguments).contains(FRESH)) {
            DataFolder.forget(folder);
        }
        new DevelopmentRun(folder).start(arguments);
    }

    private void start(String[] arguments) throws IOException {
        var port = port(arguments);
        var home = "http://127.0.0.1:" + port;
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("pinbridge.url", home);
        whereToLook.append("\n\n  Pinbridge    ").append(home);
        var application = PinbridgeApplication.application();
        database(application);
        secretKeys();
        sandbox(application);
        issuer(application, home);
        DevelopmentRecorderSources.addTo(application, settings, new DevelopmentBot());
        application.setDefaultProperties(settings);
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) _ -> log.info(
                "Ready. Where to look:{}\n\n  What is entered is kept in {};"
                        + " start with -Dspring-boot.run.arguments={} to forget it.\n",
                whereToLook,
                folder,
                FRESH));
        application.run(arguments);
    }

    private void database(SpringApplication application) {
        if (isGiven("SPRING_DATASOURCE_URL")) {
            return;
        }
        var database = DevelopmentDatabase.start(folder.resolve("postgresql"));
        closeAtTheEnd(application, database::close);
        settings.putAll(database.settings());
        whereToLook.append("\n  PostgreSQL   ").append(settings.get("spring.datasource.url"));
    }

    private void secretKeys() throws IOException {
        if (isGiven("PINBRIDGE_SECRET_KEYS")) {
            return;
        }
        var file = folder.resolve("secret-keys.json");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Files.writeString(file, SecretKeys.generate());
        }
        settings.put("pinbridge.secret-keys", Files.readString(file));
    }

    private void sandbox(SpringApplication application) {
        if (isGiven("PINBRIDGE_PINPOINT_URL")) {
            return;
        }
        var sandbox = PinpointSandbox.start(
                SANDBOX_PORT, folder.resolve("sandbox"), DemoCompanies.all(InstantSource.system()));
        closeAtTheEnd(application, sandbox::close);
        settings.put("pinbridge.pinpoint.url", sandbox.urlTemplate());
        var acme = new DevelopmentSandbox("acme", DemoCompanies.ACME_KEY, sandbox.url() + "/acme/admin/jobs");
        acme.tellBy(application);
        whereToLook
                .append("\n  Pinpoint     ")
                .append(acme.url())
                .append(" (a sandbox; connect to the account ")
                .append(acme.account())
                .append(" with the key ")
                .append(acme.key())
                .append(")");
    }

    private void issuer(SpringApplication application, String home) {
        if (isGiven("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI")) {
            return;
        }
        var issuer = DevelopmentIssuer.keptIn(folder, home + "/dev");
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.issuer());
        DevelopmentIssuerSources.addTo(application, issuer);
        whereToLook
                .append("\n  Sign in      ")
                .append(home)
                .append("/dev/token?user=")
                .append(DemoPerson.ALL.getFirst().email())
                .append(" (others: ")
                .append(home)
                .append("/dev/people)");
    }

    private static int port(String[] arguments) {
        var given = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--server.port="))
                .map(argument -> argument.substring("--server.port=".length()))
                .findFirst()
                .orElseGet(() -> System.getenv("SERVER_PORT"));
        return given == null ? 8080 : Integer.parseInt(given);
    }

    private static boolean isGiven(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static void closeAtTheEnd(SpringApplication application, Runnable close) {
        application.addListeners((ApplicationListener<ContextClosedEvent>) _ -> close.run());
    }
}
