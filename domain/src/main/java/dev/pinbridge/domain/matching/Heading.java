package dev.pinbridge.domain.matching;

import java.util.Arrays;
import java.util.HashMap;
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
    private final Map<String, Set<String>> jobs = new HashMap<>();

    Heading(String title) {
        this.title = title;
        this.words = words(title);
    }

    @Nullable
    Observation name(Sighting sighting) {
        if (title.isBlank() || sighting.names().isEmpty()) {
            return null;
        }
        var best = NameLikeness.DIFFERENT;
        for (var name : sighting.names()) {
            var likeness = name.mentionedIn(title);
            best = likeness.compareTo(best) < 0 ? likeness : best;
        }
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
        var common = 0;
        for (var word : job) {
            common += words.contains(word) ? 1 : 0;
        }
        if (common == job.size()) {
            return Observation.TITLE_JOB_FULL;
        }
        return 2 * common >= job.size() ? Observation.TITLE_JOB_PART : null;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
