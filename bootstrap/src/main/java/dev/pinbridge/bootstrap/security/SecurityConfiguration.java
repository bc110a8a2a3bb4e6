package dev.pinbridge.bootstrap.security;

import dev.pinbridge.application.directory.BearerTokens;
import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.application.directory.SignIn;
import dev.pinbridge.bootstrap.pages.Pages;
import dev.pinbridge.domain.mirror.WebhookAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Everything needs a signed-in person, except what is named here.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain everything(HttpSecurity http, SignIn signIn) throws Exception {
        var refusal = new SignInRefusal();
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/", "/actuator/health/**", "/actuator/health", "/error")
                                .permitAll()
                                // The same for everybody, and empty of anybody's.
                                .requestMatchers(Pages.paths())
                                .permitAll()
                                // What comes there is signed.
                                .requestMatchers(HttpMethod.POST, WebhookAddress.PATH + "*")
                                .permitAll()
                                .requestMatchers(new SocketHandshake())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusal)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(new SignInConverter(signIn))))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(Pages.CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                // Tokens come in a header that no browser adds by itself, and there is no session to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    BearerTokens bearerTokens(JwtDecoder decoder, SignIn signIn) {
        return new JwtBearerTokens(decoder, new SignInConverter(signIn));
    }

    @Bean
    CurrentActor currentActor() {
        return new SecurityContextActor();
    }
}
