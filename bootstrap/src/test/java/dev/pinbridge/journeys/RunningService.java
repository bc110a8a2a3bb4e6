package dev.pinbridge.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pinbridge.bootstrap.PinbridgeApplication;
import dev.pinbridge.development.DevelopmentBot;
import dev.pinbridge.development.DevelopmentIssuer;
import dev.pinbridge.development.DevelopmentIssuerSources;
import dev.pinbridge.development.DevelopmentRecorderSources;
import dev.pinbridge.persistence.TestDatabase;
import dev.pinbridge.persistence.integration.SecretKeys;
import dev.pinbridge.pinpoint.sandbox.Company;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/// The service, started once for all journeys. Each journey brings its own organisation and its own company, so
/// they do not meet.
public final class RunningService {
    private static final RunningService SHARED = new RunningService();

    private final PinpointSandbox sandbox = PinpointSandbox.start(0);
    private final GreenMail mailServer = mailServer();
    private final int port = freePort();
    private final DevelopmentIssuer issuer = DevelopmentIssuer.of(home() + "/dev");
    private final DevelopmentBot bot = new DevelopmentBot();
    private final ConfigurableApplicationContext context = start();

    public static RunningService shared() {
        return SHARED;
    }

    public String home() {
        return "http://127.0.0.1:" + port;
    }

    public DevelopmentIssuer issuer() {
        return issuer;
    }

    public PinpointSandbox sandbox() {
        return sandbox;
    }

    public DevelopmentBot bot() {
        return bot;
    }

    /// The mails to people of a domain, oldest first.
    public List<MimeMessage> mails(String domain) {
        return List.of(mailServer.getReceivedMessagesForDomain(domain));
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// A new company at the ATS.
    public Company company() {
        return sandbox.add(Company.named("c" + UUID.randomUUID().toString().substring(0, 12)));
    }

    private ConfigurableApplicationContext start() {
        var application = PinbridgeApplication.application();
        DevelopmentIssuerSources.addTo(application, issuer);
        application.addPrimarySources(List.of(StatementCount.class));
        var settings = settings();
        DevelopmentRecorderSources.addTo(application, settings, bot);
        application.setDefaultProperties(settings);
        return application.run();
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(TestDatabase.shared().settings());
        // The data source is wrapped to count statements, so Liquibase cannot derive its own from it.
        settings.put("spring.liquibase.url", TestDatabase.shared().url());
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("pinbridge.secret-keys", SecretKeys.generate());
        settings.put("pinbridge.pinpoint.url", sandbox.urlTemplate());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.issuer());
        settings.put("pinbridge.linked-jobs.every", "1s");
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", mailServer.getSmtp().getPort());
        settings.put("pinbridge.public-url", "https://product.example");
        settings.put("pinbridge.url", home());
        // Whatever is seen of the mirror sooner was asked for.
        for (var kind : List.of("jobs", "users", "interviews", "applications", "candidates")) {
            settings.put("pinbridge.mirror." + kind, "1h");
        }
        settings.put("pinbridge.call-review.every", "1h");
        settings.put("pinbridge.forwarding.first-retry", "200ms");
        settings.put("pinbridge.forwarding.looks", "300ms,700ms,8500ms");
        settings.put("pinbridge.pinpoint.response-timeout", "2s");
        settings.put("pinbridge.pinpoint.overall-timeout", "9s");
        settings.put("pinbridge.pinpoint.starting-rate", "500");
        settings.put("pinbridge.pinpoint.highest-rate", "500");
        settings.put("pinbridge.pinpoint.circuit-wait", "2500ms");
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
