package dev.pinbridge.domain.transcripts;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Counts words.
final class Words {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Words() {}

    /// Runs of letters and digits, and single characters of scripts that leave no spaces.
    static int in(String text) {
        var words = 0;
        var isWithin = false;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = text.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                var isAlone = WITHOUT_SPACES.contains(UnicodeScript.of(character));
                words += isAlone || !isWithin ? 1 : 0;
                isWithin = !isAlone;
            } else {
                isWithin = isWithin && continues(character);
            }
        }
        return words;
    }

    /// An apostrophe, an accent, the vowel of an Indian script, or what nobody sees.
    private static boolean continues(int character) {
        return character == '\''
                || character == '\u2019'
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }
}
