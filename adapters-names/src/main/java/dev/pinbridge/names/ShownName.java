package dev.pinbridge.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a name, without what people and devices add to it.
final class ShownName {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\{[^}]*}|（[^）]*）|【[^】]*】");
    /// What comes after is a company, a place or a title.
    private static final Pattern AFTERTHOUGHT = Pattern.compile("\\s+[|@/•·–—-]\\s*.*$|\\s*[|@•].*$|\\s+//.*$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Set<String> NO_NAME = Set.copyOf(WordList.words("additions.txt"));

    private ShownName() {}

    static List<String> words(String shown) {
        var name =
                AFTERTHOUGHT.matcher(IN_BRACKETS.matcher(shown).replaceAll(" ")).replaceAll("");
        var words = split(name);
        // Somebody whose whole name was taken for an addition.
        return words.isEmpty() ? split(shown) : words;
    }

    static List<String> split(String text) {
        var words = new ArrayList<String>();
        for (var raw : BETWEEN_WORDS.split(withoutPossessive(text))) {
            var word = hasApostrophe(raw) ? APOSTROPHE.matcher(raw).replaceAll("") : raw;
            if (!word.isEmpty() && !NO_NAME.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static String withoutPossessive(String text) {
        return hasApostrophe(text) ? POSSESSIVE.matcher(text).replaceAll("") : text;
    }

    private static boolean hasApostrophe(String text) {
        return text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    }
}
