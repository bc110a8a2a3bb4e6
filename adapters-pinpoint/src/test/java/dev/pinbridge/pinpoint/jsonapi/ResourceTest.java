package dev.pinbridge.pinpoint.jsonapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Attributes one by one are what they are all together.
final class ResourceTest {
    private record All(
            @Nullable String value,
            @Nullable Instant time,
            @Nullable Boolean so,
            @Nullable Integer number) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2026-03-04T05:06:07Z\"          | 2026-03-04T05:06:07Z",
                "\"2026-03-04T05:06:07.125Z\"      | 2026-03-04T05:06:07.125Z",
                "\"2026-03-04T05:06:07.125+02:00\" | 2026-03-04T03:06:07.125Z",
                "1772600767                        | 2026-03-04T05:06:07Z",
            })
    void aTimeIsReadHoweverItIsWritten(String written, Instant time) {
        var resource = resource("{\"time\": " + written + "}");
        assertThat(resource.time("time")).isEqualTo(time);
        assertThat(resource.attributes(All.class).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"yesterday\"", "\"2026-03-04\"", "\"2026-13-04T05:06:07Z\"", "{}", "[]"})
    void whatIsNoTimeIsNone(String written) {
        var resource = resource("{\"time\": " + written + "}");
        assertThat(resource.time("time")).isNull();
        assertThat(resource.attributes(All.class).time()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "\"Ana\" | Ana",
                "7 | 7",
                "true | true",
                "null | -",
                "{} | -",
                "[] | -",
            })
    void whatHasOneValueIsAText(String written, @Nullable String text) {
        var resource = resource("{\"value\": " + written + "}");
        assertThat(resource.text("value")).isEqualTo(text);
        assertThat(resource.attributes(All.class).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "true | true",
                "\"true\" | true",
                "1 | true",
                "false | false",
                "\"maybe\" | -",
                "null | -",
                "{} | -",
            })
    void whatIsSoSaysSo(String written, @Nullable Boolean so) {
        var resource = resource("{\"so\": " + written + "}");
        assertThat(resource.isSo("so")).isEqualTo(Boolean.TRUE.equals(so));
        assertThat(resource.attributes(All.class).so()).isEqualTo(so);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "3 | 3",
                "\"3\" | 3",
                "\"x\" | -",
                "null | -",
                "[] | -",
            })
    void aNumberIsReadHoweverItIsWritten(String written, @Nullable Integer number) {
        var resource = resource("{\"number\": " + written + "}");
        assertThat(resource.number("number")).isEqualTo(number);
        assertThat(resource.attributes(All.class).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"?\"", "{}"})
    void withoutAttributesThereIsNothing(String attributes) {
        var resource = resource(attributes);
        assertThat(resource.text("value")).isNull();
        assertThat(resource.time("time")).isNull();
        assertThat(resource.isSo("so")).isFalse();
        assertThat(resource.number("number")).isNull();
        assertThat(resource.attributes(All.class)).isEqualTo(new All(null, null, null, null));
    }

    private static Resource resource(String attributes) {
        var body = "{\"data\": {\"type\": \"things\", \"id\": \"1\", \"attributes\": " + attributes + "}}";
        return Document.read(body.getBytes(StandardCharsets.UTF_8)).data().getFirst();
    }
}
