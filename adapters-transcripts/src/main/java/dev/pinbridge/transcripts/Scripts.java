package dev.pinbridge.transcripts;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Puts text together as its script does: some leave no spaces between words.
final class Scripts {
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /// Of scripts of their own, but written with these.
    private static final Set<UnicodeBlock> MARKS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Scripts() {}

    static String join(String one, String other) {
        return leavesNone(one.codePointBefore(one.length())) && leavesNone(other.codePointAt(0))
                ? one + other
                : one + " " + other;
    }

    private static boolean leavesNone(int character) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(character)) || MARKS.contains(UnicodeBlock.of(character));
    }
}
