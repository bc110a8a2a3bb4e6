package dev.pinbridge.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "schema.graphqls");

    @Test
    void isWhatIsServed() throws IOException {
        // given
        var served = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false))
                .print(ApiSchema.served());
        // when
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(DOCUMENT, served);
        }
        // then
        assertThat(Files.readString(DOCUMENT))
                .as("docs/schema.graphqls; look through the changes, then write it anew with"
                        + " mvn -pl adapters-graphql -am test -Dschema.write=true")
                .isEqualTo(served);
    }
}
