package dev.pinbridge.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private final GraphQLSchema schema = ApiSchema.served();

    private record Described(String what, String description) {
        static Described of(String what, @Nullable String description) {
            return new Described(what, description == null ? "" : description.strip());
        }
    }

    @Test
    void areOnEverything() {
        assertThat(all().filter(part -> part.description().isEmpty()).map(Described::what))
                .isEmpty();
    }

    @Test
    void areSentences() {
        assertThat(all().filter(part -> !part.description().endsWith(".")).map(Described::what))
                .isEmpty();
    }

    @Test
    void sayMoreThanTheName() {
        assertThat(all().filter(part -> part.description().length() < 8).map(Described::what))
                .isEmpty();
    }

    private Stream<Described> all() {
        return ApiSchema.ownTypes(schema).stream().flatMap(DescriptionsTest::of);
    }

    private static Stream<Described> of(GraphQLNamedType type) {
        var own = Stream.of(Described.of(type.getName(), type.getDescription()));
        return Stream.concat(own, parts(type));
    }

    private static Stream<Described> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().stream().flatMap(field -> of(type, field));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .map(field -> Described.of(type.getName() + "." + field.getName(), field.getDescription()));
            case GraphQLEnumType words ->
                words.getValues().stream()
                        .map(word -> Described.of(type.getName() + "." + word.getName(), word.getDescription()));
            default -> Stream.empty();
        };
    }

    private static Stream<Described> of(GraphQLNamedType type, GraphQLFieldDefinition field) {
        var name = type.getName() + "." + field.getName();
        return Stream.concat(
                Stream.of(Described.of(name, field.getDescription())),
                field.getArguments().stream()
                        .map(argument ->
                                Described.of(name + "(" + argument.getName() + ")", argument.getDescription())));
    }
}
