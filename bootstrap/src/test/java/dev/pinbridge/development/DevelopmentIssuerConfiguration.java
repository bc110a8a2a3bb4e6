package dev.pinbridge.development;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Puts the development issuer beside the service, under `/dev`.
@Configuration(proxyBeanMethods = false)
class DevelopmentIssuerConfiguration {
    @Bean
    @Order(0)
    SecurityFilterChain issuerIsOpenToAll(HttpSecurity http) throws Exception {
        return http.securityMatcher("/dev/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    DevelopmentIssuerController developmentIssuerController(DevelopmentIssuer issuer) {
        return new DevelopmentIssuerController(issuer);
    }
}
