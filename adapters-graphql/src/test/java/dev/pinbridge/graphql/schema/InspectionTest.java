package dev.pinbridge.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.graphql.Api;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.Nullness;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;

/// Whether the schema and the code agree.
class InspectionTest {
    private final ViewClasses views = new ViewClasses();

    @Test
    void everyFieldIsAnsweredAndEveryAnswerIsAField() {
        try (var api = Api.unconnected()) {
            // given
            var schema = api.bean(GraphQlSource.class).schema();
            var wiring = RuntimeWiring.newRuntimeWiring();
            api.bean(AnnotatedControllerConfigurer.class).configure(wiring);
            // when
            var report = SchemaMappingInspector.initializer()
                    .classResolver(
                            (type, _) -> views.of(type.getName()).stream().toList())
                    .inspect(schema, wiring.build().getDataFetchers());
            // then
            assertThat(report.unmappedFields()).isEmpty();
            assertThat(report.unmappedRegistrations()).isEmpty();
            assertThat(report.unmappedArguments()).isEmpty();
            assertThat(report.fieldNullnessErrors()).isEmpty();
            assertThat(report.argumentNullnessErrors()).isEmpty();
            assertThat(report.skippedTypes()).isEmpty();
        }
    }

    /// The inspection above does not look at accessors of records.
    @Test
    void schemaAndAccessorsAgreeOnWhatMayBeNull() {
        // given
        var disagreements = new ArrayList<String>();
        var looked = 0;
        // when
        for (var type : ApiSchema.served().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object
                    && views.of(type.getName()).isPresent()) {
                for (var accessor : views.of(type.getName()).orElseThrow().getDeclaredMethods()) {
                    var field = object.getFieldDefinition(accessor.getName());
                    if (field != null && accessor.getParameterCount() == 0) {
                        looked++;
                        if (!agree(field, accessor)) {
                            disagreements.add(type.getName() + "." + field.getName());
                        }
                    }
                }
            }
        }
        // then
        assertThat(disagreements).isEmpty();
        assertThat(looked).isGreaterThan(150);
    }

    @Test
    void schemaAndEnumsAgreeOnTheirWords() {
        // given
        var enums = Enums.BY_NAME;
        // when
        var inSchema = new java.util.TreeMap<String, List<String>>();
        ApiSchema.ownTypes(ApiSchema.served()).forEach(type -> {
            if (type instanceof graphql.schema.GraphQLEnumType words) {
                inSchema.put(
                        type.getName(),
                        words.getValues().stream()
                                .map(value -> value.getName())
                                .sorted()
                                .toList());
            }
        });
        // then
        assertThat(inSchema).containsExactlyInAnyOrderEntriesOf(enums);
    }

    private static boolean agree(GraphQLFieldDefinition field, Method accessor) {
        var mayBeNull = Nullness.forMethodReturnType(accessor) == Nullness.NULLABLE;
        return mayBeNull != (field.getType() instanceof GraphQLNonNull);
    }
}
