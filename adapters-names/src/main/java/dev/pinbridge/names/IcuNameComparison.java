package dev.pinbridge.names;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.NameLikeness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares names word by word, whatever their order.
final class IcuNameComparison implements NameComparison {
    private static final int REMEMBERED = 20_000;
    /// Of a full name, in words.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 4;
    /// Of a text that names are looked for in.
    private static final int MOST_WORDS = 30;

    private final Romanization romanization;
    private final Alignment alignment;
    private final Mentions mentions;
    /// As names are displayed in calls: each is compared with many names.
    private final Cache<String, NameWords> shown =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    /// Titles, and names in the ATS: whoever is interviewed at some time is an option for all calls around then, which
    /// are looked at one after the other.
    private final Cache<String, NameWords> texts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    IcuNameComparison(Romanization romanization, ShortForms shortForms) {
        var spelling = new Spelling(shortForms);
        this.romanization = romanization;
        this.alignment = new Alignment(spelling);
        this.mentions = new Mentions(spelling);
    }

    @Override
    public Known known(String name) {
        var words = text(name);
        return new Known() {
            @Override
            public NameLikeness shownAs(String display) {
                return alignment.compare(shown(display), words);
            }

            @Override
            public NameLikeness mentionedIn(String text) {
                return mentions.in(text(text).all(), words);
            }
        };
    }

    @Override
    public String key(String name) {
        // Names of a whole account come by once each, so none is remembered.
        return key(words(ShownName.words(name)));
    }

    private static String key(List<Word> words) {
        return words.stream().map(Word::usual).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<String> keysIn(String text) {
        var words = text(text).all();
        var keys = new HashSet<String>();
        for (var from = 0; from < words.size() && from < MOST_WORDS; from++) {
            for (var to = from + SHORTEST; to <= Math.min(from + LONGEST, words.size()); to++) {
                keys.add(key(words.subList(from, to)));
            }
        }
        return keys;
    }

    private NameWords shown(String name) {
        return shown.get(name, all -> NameWords.of(words(ShownName.words(all))));
    }

    private NameWords text(String text) {
        return texts.get(text, all -> NameWords.of(words(ShownName.split(all))));
    }

    private List<Word> words(List<String> raw) {
        return raw.stream()
                .map(romanization::word)
                .filter(word -> !word.spellings().isEmpty())
                .toList();
    }
}
