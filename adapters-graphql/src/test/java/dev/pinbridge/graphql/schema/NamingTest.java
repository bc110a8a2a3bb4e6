package dev.pinbridge.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingTest {
    private final GraphQLSchema schema = ApiSchema.served();

    private record Named(String type, String name, String of) {}

    @Test
    void typesAreInPascalCase() {
        assertThat(types().map(GraphQLNamedType::getName)).allMatch(name -> name.matches("[A-Z][A-Za-z]*"));
    }

    @Test
    void fieldsAreInCamelCaseWithoutGet() {
        assertThat(fields().map(Named::name))
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"))
                .noneMatch(name -> name.matches("get[A-Z].*"));
    }

    @Test
    void enumValuesAreScreaming() {
        assertThat(types().filter(GraphQLEnumType.class::isInstance)
                        .flatMap(type -> ((GraphQLEnumType) type).getValues().stream())
                        .map(value -> value.getName()))
                .allMatch(name -> name.matches("[A-Z][A-Z_]*"));
    }

    @Test
    void booleansAskAQuestion() {
        assertThat(fields().filter(field -> field.of().equals("Boolean")))
                .allMatch(field -> field.name().matches("(is|has|can)[A-Z].*"));
    }

    @Test
    void timesEndInAt() {
        assertThat(fields().filter(field -> field.of().equals("DateTime")))
                .allMatch(field -> field.name().endsWith("At"));
        assertThat(fields().filter(field -> field.name().endsWith("At")))
                .allMatch(field -> field.of().equals("DateTime"));
    }

    @Test
    void addressesEndInUrl() {
        assertThat(fields().filter(field -> field.of().equals("URL")))
                .allMatch(field -> field.name().toLowerCase(Locale.ROOT).endsWith("url"));
    }

    @Test
    void connectionsAreListsOfRelay() {
        assertThat(types().filter(type -> type.getName().endsWith("Connection")))
                .isNotEmpty()
                .allSatisfy(type -> {
                    var node = type.getName().replaceFirst("Connection$", "");
                    var connection = (GraphQLObjectType) type;
                    assertThat(shape(connection, "edges")).isEqualTo("[" + node + "Edge!]!");
                    assertThat(shape(connection, "nodes")).isEqualTo("[" + node + "!]!");
                    assertThat(shape(connection, "pageInfo")).isEqualTo("PageInfo!");
                });
    }

    @Test
    void listsThatGrowAreConnections() {
        assertThat(schema.getQueryType().getFieldDefinitions().stream()
                        .filter(field ->
                                GraphQLTypeUtil.simplePrint(field.getType()).startsWith("["))
                        .map(GraphQLFieldDefinition::getName))
                .as(
                        "`nodes` has as many as it is asked for, the counts one for each state, the integrations for each product,"
                                + " the mirrors for each account, the note templates at most 50 beside those built in")
                .containsExactlyInAnyOrder("nodes", "forwardingCounts", "integrations", "atsMirrors", "noteTemplates");
    }

    @Test
    void mutationsHaveAnInputAndAPayloadOfTheirOwn() {
        assertThat(schema.getMutationType().getFieldDefinitions()).allSatisfy(mutation -> {
            var name = capitalised(mutation.getName());
            assertThat(GraphQLTypeUtil.simplePrint(mutation.getType())).isEqualTo(name + "Payload!");
            assertThat(mutation.getArguments()).singleElement().satisfies(argument -> {
                assertThat(argument.getName()).isEqualTo("input");
                assertThat(GraphQLTypeUtil.simplePrint(argument.getType())).isEqualTo(name + "Input!");
            });
        });
    }

    @Test
    void payloadsHaveAResourceThatMayBeNullAndTheirOwnErrors() {
        assertThat(types().filter(type -> type.getName().endsWith("Payload"))).allSatisfy(type -> {
            var payload = (GraphQLObjectType) type;
            var name = type.getName().replaceFirst("Payload$", "");
            assertThat(payload.getFieldDefinitions()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(payload.getFieldDefinitions().getLast().getName()).isEqualTo("errors");
            assertThat(shape(payload, "errors")).isEqualTo("[" + name + "Error!]!");
            assertThat(payload.getFieldDefinitions()
                            .subList(0, payload.getFieldDefinitions().size() - 1))
                    .filteredOn(field -> !field.getName().endsWith("Count"))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.getType()).isInstanceOf(GraphQLObjectType.class));
        });
    }

    @Test
    void errorsAreUserErrors() {
        var userError = (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("UserError"));
        assertThat(types().filter(type -> type.getName().endsWith("Error"))
                        .filter(GraphQLUnionType.class::isInstance)
                        .flatMap(type -> ((GraphQLUnionType) type).getTypes().stream()))
                .isNotEmpty()
                .allSatisfy(member ->
                        assertThat(((GraphQLObjectType) member).getInterfaces()).contains(userError));
    }

    @Test
    void noVendorIsNamed() {
        assertThat(types().map(GraphQLNamedType::getName)).noneMatch(NamingTest::namesAVendor);
        assertThat(fields().map(Named::name)).noneMatch(NamingTest::namesAVendor);
    }

    private static boolean namesAVendor(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("pinpoint") || lower.startsWith("cord") || lower.contains("metaview");
    }

    private Stream<GraphQLNamedType> types() {
        return ApiSchema.ownTypes(schema).stream();
    }

    private Stream<Named> fields() {
        return types().flatMap(type -> switch (type) {
            case GraphQLFieldsContainer container
            when !type.getName().equals("Mutation") ->
                container.getFieldDefinitions().stream()
                        .map(field -> named(type, field.getName(), GraphQLTypeUtil.unwrapAllAs(field.getType())));
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .map(field -> named(type, field.getName(), GraphQLTypeUtil.unwrapAllAs(field.getType())));
            default -> Stream.empty();
        });
    }

    private static Named named(GraphQLNamedType type, String name, GraphQLNamedType of) {
        return new Named(type.getName(), name, of.getName());
    }

    private static String shape(GraphQLObjectType type, String field) {
        return GraphQLTypeUtil.simplePrint(
                Objects.requireNonNull(type.getFieldDefinition(field)).getType());
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
