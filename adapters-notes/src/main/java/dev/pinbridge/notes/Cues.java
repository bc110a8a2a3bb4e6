package dev.pinbridge.notes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which words of a language tell what somebody speaks of, as far as we know them. They are how the sections of
/// the built-in templates, which are in English, are found in calls that are not.
final class Cues {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern NOT_A_NAME = Pattern.compile("[^a-z]+");

    private final Properties lists;
    private final Words words;

    private Cues(Properties lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    static Cues of(Words words) {
        var lists = new Properties();
        var file = "cues-" + words.language().locale().toLanguageTag() + ".properties";
        try (var stream = Cues.class.getResourceAsStream(file)) {
            if (stream != null) {
                lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cues(lists, words);
    }

    /// Of the section of that title; none when we know none.
    Set<String> ofSection(String title) {
        return terms("section."
                + NOT_A_NAME.matcher(Words.lower(title).replace("'", "")).replaceAll("-"));
    }

    /// What instructions are full of, whatever they are about.
    Set<String> general() {
        return terms("general");
    }

    /// What concerns nobody who hires: family, faith, health and the like.
    Set<String> personal() {
        return terms("personal");
    }

    /// What is said to machines rather than to people.
    Set<String> orders() {
        return terms("orders");
    }

    /// Sounds that are no words.
    Set<String> fillers() {
        return phrases("fillers").collect(Collectors.toSet());
    }

    /// Phrases that say nothing when they are set off by commas.
    Set<String> asides() {
        return phrases("asides").collect(Collectors.toSet());
    }

    private Set<String> terms(String list) {
        return phrases(list).flatMap(phrase -> words.terms(phrase).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> phrases(String list) {
        return Arrays.stream(COMMA.split(Objects.requireNonNullElse(lists.getProperty(list), "")))
                .filter(phrase -> !phrase.isBlank());
    }
}
