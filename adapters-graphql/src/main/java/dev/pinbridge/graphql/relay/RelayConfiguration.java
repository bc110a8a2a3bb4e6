package dev.pinbridge.graphql.relay;

import graphql.schema.GraphQLScalarType;
import org.dataloader.DataLoaderOptions;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class RelayConfiguration {
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring ->
                wiring.scalar(scalar("DateTime", new DateTimeCoercing())).scalar(scalar("URL", new UrlCoercing()));
    }

    /// Batches, but remembers nothing: a later mutation of the same operation has to see what it changed.
    @Bean
    BatchLoaderRegistry batchLoaderRegistry() {
        return new DefaultBatchLoaderRegistry(
                () -> DataLoaderOptions.newOptions().setCachingEnabled(false).build());
    }

    /// A view stands for the type of the same name.
    @Bean
    GraphQlSourceBuilderCustomizer typesByClassName() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(type -> type.getSimpleName().replaceFirst("View$", ""));
        return builder -> builder.defaultTypeResolver(resolver);
    }

    private static GraphQLScalarType scalar(String name, graphql.schema.Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
