package dev.pinbridge.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// A language by which words are told apart: which of them say little, and what they have in common. The lists
/// and the stemmers are Lucene's. Japanese has neither, and is read by its script.
enum Language {
    ENGLISH("en", "snowball/english_stop.txt", EnglishStemmer::new),
    GERMAN("de", "snowball/german_stop.txt", GermanStemmer::new),
    FRENCH("fr", "snowball/french_stop.txt", FrenchStemmer::new),
    SPANISH("es", "snowball/spanish_stop.txt", SpanishStemmer::new),
    ITALIAN("it", "snowball/italian_stop.txt", ItalianStemmer::new),
    PORTUGUESE("pt", "snowball/portuguese_stop.txt", PortugueseStemmer::new),
    DUTCH("nl", "snowball/dutch_stop.txt", DutchStemmer::new),
    SWEDISH("sv", "snowball/swedish_stop.txt", SwedishStemmer::new),
    DANISH("da", "snowball/danish_stop.txt", DanishStemmer::new),
    NORWEGIAN("no", "snowball/norwegian_stop.txt", NorwegianStemmer::new),
    FINNISH("fi", "snowball/finnish_stop.txt", FinnishStemmer::new),
    HUNGARIAN("hu", "snowball/hungarian_stop.txt", HungarianStemmer::new),
    ROMANIAN("ro", "ro/stopwords.txt", RomanianStemmer::new),
    TURKISH("tr", "tr/stopwords.txt", TurkishStemmer::new),
    RUSSIAN("ru", "snowball/russian_stop.txt", RussianStemmer::new),
    ARABIC("ar", "ar/stopwords.txt", ArabicStemmer::new),
    HINDI("hi", "hi/stopwords.txt", HindiStemmer::new),
    JAPANESE("ja", "", Unchanged::new),
    /// Any other: all words count, as they are.
    UNKNOWN("und", "", Unchanged::new);

    private final Locale locale;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final CharArraySet weak;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Supplier<SnowballStemmer> stemmer;

    Language(String tag, String weak, Supplier<SnowballStemmer> stemmer) {
        this.locale = Locale.forLanguageTag(tag);
        this.weak = weak.isEmpty() ? CharArraySet.EMPTY_SET : words(weak);
        this.stemmer = stemmer;
    }

    Locale locale() {
        return locale;
    }

    /// Whether it says little, as "the" does.
    boolean isWeak(String word) {
        return weak.contains(word);
    }

    /// Not to be shared by threads.
    SnowballStemmer stemmer() {
        return stemmer.get();
    }

    private static CharArraySet words(String file) {
        try (var stream = Objects.requireNonNull(WordlistLoader.class.getResourceAsStream(file), file)) {
            return file.startsWith("snowball/")
                    ? WordlistLoader.getSnowballWordSet(stream)
                    : WordlistLoader.getWordSet(stream, "#");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Unchanged extends SnowballStemmer {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean stem() {
            return true;
        }
    }
}
