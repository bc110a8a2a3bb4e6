package dev.pinbridge.graphql.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScalarsTest {
    private static final GraphQLContext NOTHING = GraphQLContext.getDefault();
    private static final CoercedVariables NONE = CoercedVariables.emptyVariables();
    private final DateTimeCoercing times = new DateTimeCoercing();
    private final UrlCoercing urls = new UrlCoercing();

    @Test
    void timesGoOutInUtc() {
        assertThat(times.serialize(Instant.parse("2026-11-22T09:30:00.5Z"), NOTHING, Locale.ENGLISH))
                .isEqualTo("2026-11-22T09:30:00.500Z");
    }

    @Test
    void timesComeInWithAnyOffset() {
        // given
        var noon = Instant.parse("2026-11-22T12:00:00Z");
        // when, then
        assertThat(times.parseValue("2026-11-22T13:00:00+01:00", NOTHING, Locale.ENGLISH))
                .isEqualTo(noon);
        assertThat(times.parseLiteral(new StringValue("2026-11-22T12:00:00Z"), NONE, NOTHING, Locale.ENGLISH))
                .isEqualTo(noon);
    }

    @Test
    void otherThingsAreNoTimes() {
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> times.parseValue("2026-11-22", NOTHING, Locale.ENGLISH));
        assertThatExceptionOfType(CoercingParseLiteralException.class)
                .isThrownBy(() -> times.parseLiteral(IntValue.of(1), NONE, NOTHING, Locale.ENGLISH));
        assertThatExceptionOfType(CoercingSerializeException.class)
                .isThrownBy(() -> times.serialize("2026-11-22T12:00:00Z", NOTHING, Locale.ENGLISH));
    }

    @Test
    void addressesGoOutInAscii() {
        assertThat(urls.serialize(URI.create("https://www.linkedin.com/in/łucja"), NOTHING, Locale.ENGLISH))
                .isEqualTo("https://www.linkedin.com/in/%C5%82ucja");
    }

    @Test
    void otherThingsAreNoAddresses() {
        assertThat(urls.parseLiteral(new StringValue("https://example.org/"), NONE, NOTHING, Locale.ENGLISH))
                .isEqualTo(URI.create("https://example.org/"));
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> urls.parseValue("a b", NOTHING, Locale.ENGLISH));
        assertThatExceptionOfType(CoercingParseLiteralException.class)
                .isThrownBy(() -> urls.parseLiteral(IntValue.of(1), NONE, NOTHING, Locale.ENGLISH));
        assertThatExceptionOfType(CoercingSerializeException.class)
                .isThrownBy(() -> urls.serialize("https://example.org/", NOTHING, Locale.ENGLISH));
    }
}
