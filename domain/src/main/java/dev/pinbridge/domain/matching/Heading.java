package dev.pinbridge.domain.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the title of a call says of a candidate and a job.
final class Heading {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final String title;
    private final Set<String> words;
    private final NameComparison names;
    private final Map<String, Set<String>> jobs = new HashMap<>();

    Heading(String title, NameComparison names) {
        this.title = title;
        this.words = words(title);
        this.names = names;
    }

    @Nullable
    Observation name(Prospect prospect) {
        if (title.isBlank() || prospect.names().isEmpty()) {
            return null;
        }
        var best = prospect.names().stream()
                .map(name -> names.mention(title, name))
                .min(NameLikeness::compareTo)
                .orElseThrow();
        return switch (best) {
            case SAME, VARIANT, CLOSE -> Observation.TITLE_NAME_FULL;
            case FAMILY, GIVEN -> Observation.TITLE_NAME_PART;
            case DIFFERENT -> null;
        };
    }

    @Nullable
    Observation job(Prospect prospect) {
        if (words.isEmpty() || prospect.jobTitle() == null) {
            return null;
        }
        // Many prospects have applied for few jobs.
        var job = jobs.computeIfAbsent(prospect.jobTitle(), Heading::words);
        if (job.isEmpty()) {
            return null;
        }
        var common = new HashSet<>(job);
        common.retainAll(words);
        if (common.size() == job.size()) {
            return Observation.TITLE_JOB_FULL;
        }
        return 2 * common.size() >= job.size() ? Observation.TITLE_JOB_PART : null;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
