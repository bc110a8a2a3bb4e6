package dev.pinbridge.graphql.schema;

import dev.pinbridge.graphql.Api;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import java.util.List;
import org.springframework.graphql.execution.GraphQlSource;

/// The schema as it is served.
final class ApiSchema {
    private ApiSchema() {}

    static GraphQLSchema served() {
        try (var api = Api.unconnected()) {
            return api.bean(GraphQlSource.class).schema();
        }
    }

    /// Without those that come with GraphQL itself.
    static List<GraphQLNamedType> ownTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .toList();
    }
}
