package dev.pinbridge.graphql.limits;

import graphql.language.IntValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.InputValueWithState;
import java.util.Map;
import java.util.stream.Collectors;

/// How many items the lists of a schema give when nobody says how many.
final class PageSizes {
    private PageSizes() {}

    /// By the name of the field, for all that take `first`.
    static Map<String, Integer> defaults(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .filter(field -> field.getArgument("first") != null)
                .collect(Collectors.toMap(GraphQLNamedSchemaElement::getName, PageSizes::byDefault, Math::max));
    }

    private static int byDefault(GraphQLFieldDefinition field) {
        GraphQLArgument first = field.getArgument("first");
        InputValueWithState value = first.getArgumentDefaultValue();
        return value.getValue() instanceof IntValue literal ? literal.getValue().intValue() : 1;
    }
}
