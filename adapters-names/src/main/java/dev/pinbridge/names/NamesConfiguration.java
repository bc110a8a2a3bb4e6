package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameComparison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A bean for the port `NameComparison`.
@Configuration(proxyBeanMethods = false)
public class NamesConfiguration {
    @Bean
    public NameComparison nameComparison() {
        return new IcuNameComparison(new Romanization(), ShortForms.known());
    }
}
