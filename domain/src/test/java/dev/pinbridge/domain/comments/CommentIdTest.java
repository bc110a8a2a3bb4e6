package dev.pinbridge.domain.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentIdTest {
    private final CommentId id = new CommentId(UUID.fromString("8f14e45f-ceea-467f-ab12-0000000fffff"));

    @Test
    void hasAReferenceOfTenDigitsOfItsEnd() {
        assertThat(id.reference()).isEqualTo("PB-G00000ZZZZ");
        assertThat(new CommentId(new UUID(0, 31)).reference()).isEqualTo("PB-000000000Z");
        assertThat(new CommentId(new UUID(0, 32)).reference()).isEqualTo("PB-0000000010");
    }

    @Test
    void isToldFromOthersByIt() {
        var references = IntStream.range(0, 10_000)
                .mapToObj(i -> CommentId.named("call " + i))
                .map(CommentId::reference);
        assertThat(references).doesNotHaveDuplicates().allMatch(text -> text.matches("PB-[0-9A-HJKMNP-TV-Z]{10}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes: https://example.org\nReference: PB-G00000ZZZZ",
                "PB-G00000ZZZZ",
                "<p>Notes: https:&#x2F;&#x2F;example.org</p><p>Reference: <b>PB-G00000ZZZZ</b></p>",
                "Reference: PB&#45;G00000ZZZZ and more",
                "Reference: PB-\nG00000ZZZZ",
                "Reference: PB-G0000\u00AD0ZZZZ",
                "reference: pb-g00000zzzz"
            })
    void isFoundWhateverBecomesOfTheText(String text) {
        assertThat(id.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reference: PB-", "Reference: PB-G00000ZZZ0", "G00000ZZZ 0Z"})
    void isNotFoundInAnotherText(String text) {
        assertThat(id.isIn(text)).isFalse();
    }
}
