package dev.pinbridge.names;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of any script in Latin letters.
final class Romanization {
    private static final Set<Integer> CONSONANTAL = Set.of(UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC);
    /// As most are. Transliterating these changes nothing but their case, and takes most of the time.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    /// As those who have these letters in their names write them without.
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th", "ð",
            "d");

    /// Names consist of words that many share.
    private static final int REMEMBERED = 20_000;

    private final Transliterator usual = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    /// As passports have it, rather than as libraries do.
    private final Transliterator cyrillic = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII; Any-Lower");

    private final Cache<String, Word> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Word word(String raw) {
        if (PLAIN.matcher(raw).matches()) {
            var usually = raw.toLowerCase(Locale.ROOT);
            return new Word(usually, Set.of(usually), false);
        }
        return remembered.get(raw, this::romanized);
    }

    private Word romanized(String raw) {
        var spellings = new LinkedHashSet<String>();
        add(spellings, usual.transliterate(raw));
        var script = script(raw);
        if (script == UScript.CYRILLIC) {
            add(spellings, cyrillic.transliterate(raw));
        }
        if (script == UScript.LATIN) {
            add(spellings, usual.transliterate(writtenOut(raw)));
        }
        var usually = spellings.isEmpty() ? "" : spellings.getFirst();
        return new Word(usually, spellings, CONSONANTAL.contains(script));
    }

    private static void add(Set<String> spellings, String latin) {
        var letters = NO_LETTER.matcher(latin).replaceAll("");
        if (!letters.isEmpty()) {
            spellings.add(letters);
        }
    }

    private static int script(String raw) {
        return raw.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.COMMON);
    }

    private static String writtenOut(String raw) {
        var text = UCharacter.toLowerCase(raw);
        for (var letter : WRITTEN_OUT.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return text;
    }
}
