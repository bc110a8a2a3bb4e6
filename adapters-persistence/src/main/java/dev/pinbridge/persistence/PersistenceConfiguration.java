package dev.pinbridge.persistence;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// Every store, the transactions and the queue as beans of their ports' types. Wants a `DataSource`, a
/// `DSLContext` that joins Spring's transactions, a transaction manager, and, before the first lane runs, the
/// use cases.
@ComponentScan
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
