package dev.pinbridge.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.names.Spelling.Likeness;
import java.util.Random;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    private final Spelling spelling = new Spelling(ShortForms.known());
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Random random = new Random(1);

    /// Most pairs are not compared letter by letter; none that is alike may be among those.
    @Test
    void findsEveryPairThatIsAlike() {
        var alike = 0;
        for (var pair = 0; pair < 200_000; pair++) {
            var one = word(4 + random.nextInt(9));
            var other = random.nextInt(4) == 0 ? word(4 + random.nextInt(9)) : misspelt(one);
            if (other.length() >= 4 && similarity.apply(one, other) >= 0.9) {
                alike++;
                assertThat(spelling.compare(written(one), written(other)))
                        .as("%s and %s", one, other)
                        .isNotEqualTo(Likeness.NONE);
            }
        }
        assertThat(alike).isGreaterThan(10_000);
    }

    private static Word written(String word) {
        return new Word(word, Set.of(word), false);
    }

    private String word(int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// With one to three letters changed, left out, added or exchanged.
    private String misspelt(String word) {
        var letters = new StringBuilder(word);
        for (var times = random.nextInt(3); times >= 0; times--) {
            var at = random.nextInt(letters.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> letters.setCharAt(at, (char) ('a' + random.nextInt(26)));
                case 1 -> letters.deleteCharAt(at);
                case 2 -> letters.insert(at, (char) ('a' + random.nextInt(26)));
                default -> {
                    var letter = letters.charAt(at);
                    letters.setCharAt(at, letters.charAt(at + 1));
                    letters.setCharAt(at + 1, letter);
                }
            }
        }
        return letters.toString();
    }
}
