package dev.pinbridge.graphql.limits;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {
    @Bean
    WebGraphQlInterceptor operationTimeOut() {
        return new TimeOutInterceptor(Limits.TIME_OUT);
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentCache() {
        var cache = new DocumentCache();
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(cache));
    }
}
