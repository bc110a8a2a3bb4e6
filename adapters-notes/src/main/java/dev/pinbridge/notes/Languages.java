package dev.pinbridge.notes;

import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Utterance;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Tells which language is spoken, by the small words of each: they are a third of all speech.
final class Languages {
    /// Enough to tell, and no work.
    private static final int LOOKED_AT = 2_000;

    private static final int WORDS_BY_WORD = 8;

    private Languages() {}

    static Language spokenIn(Spoken spoken) {
        var sample = spoken.utterances().stream()
                .map(Utterance::text)
                .limit(LOOKED_AT)
                .collect(Collectors.joining("\n"));
        if (sample.codePoints().limit(20_000).anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA)) {
            return Language.JAPANESE;
        }
        var words = new Words(Language.UNKNOWN).all(sample.substring(0, Math.min(sample.length(), 20_000)));
        ToLongFunction<Language> hits = language -> hits(language, words);
        return Arrays.stream(Language.values())
                .filter(language -> hits.applyAsLong(language) * WORDS_BY_WORD > words.size())
                .max(Comparator.comparingLong(hits))
                .orElse(Language.UNKNOWN);
    }

    private static long hits(Language language, List<String> words) {
        return words.stream().filter(language::isWeak).count();
    }
}
