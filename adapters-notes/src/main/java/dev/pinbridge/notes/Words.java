package dev.pinbridge.notes;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UTF16;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tartarus.snowball.SnowballStemmer;

/// Takes text of any script apart, by ICU. Not to be shared by threads.
final class Words {
    private final Language language;
    private final BreakIterator sentences;
    private final BreakIterator words;
    private final SnowballStemmer stemmer;

    Words(Language language) {
        this.language = language;
        this.sentences = BreakIterator.getSentenceInstance(language.locale());
        this.words = BreakIterator.getWordInstance(language.locale());
        this.stemmer = language.stemmer();
    }

    Language language() {
        return language;
    }

    List<String> sentences(String text) {
        return pieces(sentences, text, false);
    }

    /// As they are, in lower case.
    List<String> all(String text) {
        return pieces(words, text.toLowerCase(language.locale()), true);
    }

    /// What the text is about: the stems of its words, without those that say little.
    List<String> terms(String text) {
        return all(text).stream()
                .filter(word -> !language.isWeak(word) && !isParticle(word))
                .map(this::stem)
                .toList();
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /// In Japanese what is written in hiragana alone is mostly grammar; elsewhere a single letter is.
    private boolean isParticle(String word) {
        return language == Language.JAPANESE
                ? word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA)
                : UTF16.countCodePoint(word) == 1 && Character.isAlphabetic(word.codePointAt(0));
    }

    private static List<String> pieces(BreakIterator breaks, String text, boolean onlyWords) {
        var pieces = new ArrayList<String>();
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (!onlyWords || breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                pieces.add(text.substring(start, end).strip());
            }
        }
        return pieces;
    }

    /// Of text that is the same in all languages.
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
