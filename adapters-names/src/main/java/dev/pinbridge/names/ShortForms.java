package dev.pinbridge.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Which names are short for which, or are the same name in another language.
final class ShortForms {
    private static final String FILE = "/names/short-forms.txt";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /// A name that begins with so many letters of another one is short for it.
    private static final int TELLING = 3;

    private final Map<String, Set<Integer>> groups;

    private ShortForms(Map<String, Set<Integer>> groups) {
        this.groups = groups;
    }

    /// Each line of the file is a group; a name may be in several.
    static ShortForms known() {
        try (InputStream in = Objects.requireNonNull(ShortForms.class.getResourceAsStream(FILE), FILE)) {
            var groups = new HashMap<String, Set<Integer>>();
            var number = 0;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    number++;
                    for (var name : BLANKS.split(line.strip())) {
                        groups.computeIfAbsent(name, _ -> new HashSet<>()).add(number);
                    }
                }
            }
            return new ShortForms(groups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areOneName(String one, String other) {
        if (isBeginning(one, other) || isBeginning(other, one)) {
            return true;
        }
        var ofOther = groups.getOrDefault(other, Set.of());
        return groups.getOrDefault(one, Set.of()).stream().anyMatch(ofOther::contains);
    }

    private static boolean isBeginning(String one, String other) {
        return one.length() >= TELLING && other.length() > one.length() && other.startsWith(one);
    }
}
