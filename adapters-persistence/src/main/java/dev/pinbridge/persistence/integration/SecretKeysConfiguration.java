package dev.pinbridge.persistence.integration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretKeysConfiguration {
    @Bean
    SecretKeys secretKeys(@Value("${pinbridge.secret-keys:}") String json) {
        if (json.isBlank()) {
            throw new IllegalStateException(
                    "PINBRIDGE_SECRET_KEYS is not set: the Tink keyset that API keys are sealed with");
        }
        return SecretKeys.parse(json);
    }
}
