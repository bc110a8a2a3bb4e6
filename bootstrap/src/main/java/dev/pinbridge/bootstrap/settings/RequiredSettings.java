package dev.pinbridge.bootstrap.settings;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Refuses to start without the settings that have no sensible default, naming all that are missing at once.
public final class RequiredSettings implements ApplicationListener<ApplicationPreparedEvent> {
    private static final Logger log = LoggerFactory.getLogger(RequiredSettings.class);

    private static final List<Setting> REQUIRED = List.of(
            new Setting(
                    "spring.datasource.url",
                    "SPRING_DATASOURCE_URL",
                    "the PostgreSQL database, for example jdbc:postgresql://localhost:5432/pinbridge"),
            new Setting(
                    "spring.datasource.username",
                    "SPRING_DATASOURCE_USERNAME",
                    "the role the service runs as, which owns nothing"),
            new Setting(
                    "pinbridge.secret-keys",
                    "PINBRIDGE_SECRET_KEYS",
                    "the Tink keyset (JSON) with which API keys are sealed"),
            new Setting(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                    "the OpenID Connect issuer that signs people in"));

    private record Setting(String property, String variable, String meaning) {}

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var missing = REQUIRED.stream()
                .filter(setting -> isMissing(environment, setting.property()))
                .map(setting -> "  " + setting.variable() + ": " + setting.meaning())
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
        if (isMissing(environment, "spring.liquibase.user")) {
            log.warn("SPRING_LIQUIBASE_USER is not set, so the schema is migrated by the role the service runs as. "
                    + "Give it a role of its own, so that the service's role owns nothing.");
        }
    }

    private static boolean isMissing(Environment environment, String property) {
        var value = environment.getProperty(property);
        return value == null || value.isBlank();
    }
}
