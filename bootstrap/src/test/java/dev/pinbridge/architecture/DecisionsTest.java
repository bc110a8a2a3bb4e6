package dev.pinbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Path FOLDER = Path.of("..", "docs", "adr");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-([a-z0-9-]+)\\.md");
    private static final Pattern STATUS = Pattern.compile("Proposed|Accepted|Rejected|Superseded by (\\d{4})");
    private static final List<String> PARTS =
            List.of("Status", "Context", "Decision", "Consequences", "Alternatives", "References");

    @Test
    void areNumberedOnceAndWithoutGaps() {
        var numbers = decisions().stream().map(file -> number(file)).toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        assertThat(numbers.getLast()).isEqualTo("%04d".formatted(numbers.size()));
    }

    @Test
    void carryTheirNumberInTheTitle() {
        assertThat(decisions()).allSatisfy(file -> assertThat(text(file)).startsWith("# " + number(file) + ". "));
    }

    @Test
    void haveEveryPartInOrder() {
        assertThat(decisions())
                .allSatisfy(file -> assertThat(text(file)
                                .lines()
                                .filter(line -> line.startsWith("## "))
                                .map(line -> line.substring(3)))
                        .containsExactlyElementsOf(PARTS));
    }

    @Test
    void haveAStatusThatMeansSomething() {
        var numbers = decisions().stream().map(file -> number(file)).toList();

        assertThat(decisions()).allSatisfy(file -> {
            var status =
                    text(file).split("## Status\n\n", 2)[1].lines().findFirst().orElse("");
            var matcher = STATUS.matcher(status);
            assertThat(matcher.matches()).as(status).isTrue();
            if (matcher.group(1) != null) {
                assertThat(numbers).contains(matcher.group(1));
            }
        });
    }

    private static List<Path> decisions() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(Path file) {
        var matcher = NAME.matcher(file.getFileName().toString());
        assertThat(matcher.matches())
                .as(file.toString().toLowerCase(Locale.ROOT))
                .isTrue();
        return matcher.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
