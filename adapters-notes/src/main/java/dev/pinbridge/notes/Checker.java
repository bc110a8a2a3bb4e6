package dev.pinbridge.notes;

import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteSentence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets through of a model's sentences only what can be shown to come from the transcript. What was said in a
/// call may have talked the model into anything; the shape of a note and its evidence are not up to it.
final class Checker {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern LINK = Pattern.compile("(?i)[a-z]://|www\\.");

    private final int sections;
    private final Set<Integer> given;

    /// @param given the numbers of the utterances that the model was given
    Checker(NoteMaterial material, Set<Integer> given) {
        this.sections = material.template().sections().size();
        this.given = Set.copyOf(given);
    }

    /// Empty when it has no evidence, or has a link, which is how a note could lead its readers away.
    ///
    /// @throws Unusable when it is of a section that the template does not have
    Optional<Draft> check(AnswerReader.Sentence sentence) {
        if (sentence.section() < 1 || sentence.section() > sections) {
            throw new Unusable("has a section that was not asked for");
        }
        var evidence = sentence.utterances().stream().filter(given::contains).toList();
        var text = CONTROL.matcher(sentence.text()).replaceAll(" ").strip();
        if (evidence.isEmpty()
                || text.isEmpty()
                || LINK.matcher(text).find()
                || text.codePointCount(0, text.length()) > NoteSentence.MAX_TEXT
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence.section() - 1, new NoteSentence(text, evidence)));
    }
}
