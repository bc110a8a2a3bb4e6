package dev.pinbridge.persistence;

import dev.pinbridge.application.PlainNames;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.persistence.integration.SecretKeys;
import java.util.HashMap;
import java.util.Map;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Persistence as an application uses it, with Spring Boot's own set-up of everything below; its queue does not
/// work.
@EnableAutoConfiguration
@Import(PersistenceConfiguration.class)
public class TestApplication {
    private static final class Shared {
        static final ConfigurableApplicationContext APPLICATION = start();
    }

    public static ConfigurableApplicationContext shared() {
        return Shared.APPLICATION;
    }

    @Bean
    NameComparison nameComparison() {
        return new PlainNames();
    }

    @Bean
    SeenStatements seenStatements() {
        return new SeenStatements();
    }

    @Bean
    ExecuteListenerProvider seenStatementsProvider(SeenStatements seen) {
        return new DefaultExecuteListenerProvider(seen);
    }

    private static ConfigurableApplicationContext start() {
        var settings = new HashMap<String, Object>(TestDatabase.shared().settings());
        settings.putAll(Map.of(
                "pinbridge.secret-keys", SecretKeys.generate(),
                "pinbridge.queue.enabled", "false",
                "spring.datasource.hikari.connection-init-sql", "set time zone 'Asia/Kathmandu'",
                "spring.datasource.hikari.maximum-pool-size", "40",
                // As the service plans.
                "spring.datasource.hikari.data-source-properties.options", "-c plan_cache_mode=force_generic_plan",
                "spring.main.banner-mode", "off"));
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }
}
