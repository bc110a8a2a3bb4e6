package dev.pinbridge.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Lists of words that come with the module: parted by blanks, in lines; empty ones and those after `#` do not
/// count.
final class WordList {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordList() {}

    static List<List<String>> lines(String file) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/names/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(BLANKS.split(line.strip())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String file) {
        return lines(file).stream().flatMap(List::stream).toList();
    }
}
