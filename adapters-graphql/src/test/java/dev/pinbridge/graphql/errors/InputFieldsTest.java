package dev.pinbridge.graphql.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pinbridge.domain.InvalidValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.ArgumentValue;

class InputFieldsTest {
    private final InputFields fields = new InputFields();

    private static String four(String text) {
        if (text.length() != 4) {
            throw new InvalidValue("must have four letters");
        }
        return text;
    }

    @Test
    void makeTheWholeOfGoodParts() {
        // given
        var word = fields.required("word", "Word", "cook", InputFieldsTest::four);
        var other = fields.optional("other", "Other word", null, InputFieldsTest::four);
        // when, then
        assertThat(fields.then(() -> word.get() + other.get())).isEqualTo(new Decoded.Right<>("cooknull"));
    }

    @Test
    void tellOfEveryWrongPart() {
        // given
        var word = fields.required("word", "Word", "cooks", InputFieldsTest::four);
        fields.optional("other", "Other word", "no", InputFieldsTest::four);
        fields.reference(
                "id", "x", _ -> Optional.empty(), field -> new InvalidInputError("Gone.", InputPath.to(field)));
        // when
        var decoded = fields.then(word::get);
        // then
        assertThat(decoded)
                .isEqualTo(new Decoded.Wrong<String>(List.of(
                        new InvalidInputError("Word must have four letters.", List.of("input", "word")),
                        new InvalidInputError("Other word must have four letters.", List.of("input", "other")),
                        new InvalidInputError("Gone.", List.of("input", "id")))));
        assertThatIllegalStateException().isThrownBy(word::get);
    }

    @Test
    void keepWhatIsLeftOutAndEmptyWhatIsNull() {
        assertThat(fields.changed("a", "A", ArgumentValue.omitted(), "kept", InputFieldsTest::four)
                        .get())
                .isEqualTo("kept");
        assertThat(fields.changed("a", "A", ArgumentValue.ofNullable(null), "kept", InputFieldsTest::four)
                        .get())
                .isNull();
        assertThat(fields.changed("a", "A", ArgumentValue.ofNullable("cook"), "kept", InputFieldsTest::four)
                        .get())
                .isEqualTo("cook");
        assertThat(fields.replaced("a", "A", ArgumentValue.omitted(), "kept", InputFieldsTest::four)
                        .get())
                .isEqualTo("kept");
        assertThat(fields.then(() -> "good")).isEqualTo(new Decoded.Right<>("good"));
    }

    @Test
    void doNotEmptyWhatHasToBeThere() {
        // when
        fields.replaced("title", "Title", ArgumentValue.ofNullable(null), "kept", InputFieldsTest::four);
        // then
        assertThat(fields.then(() -> ""))
                .isEqualTo(new Decoded.Wrong<String>(List.of(new InvalidInputError(
                        "Title must not be emptied; leave the field out to keep it.", List.of("input", "title")))));
    }
}
