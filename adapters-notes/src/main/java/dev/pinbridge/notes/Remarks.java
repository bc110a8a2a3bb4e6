package dev.pinbridge.notes;

import dev.pinbridge.domain.transcripts.Spoken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was said in a call, sentence by sentence, each with the question that it seems to answer. What says
/// nothing, is nobody's business, or speaks to machines is left out.
final class Remarks {
    /// Whoever speaks for longer has left the question.
    private static final int LONGEST_ANSWER = 12;
    /// Somebody who says as much as that goes on rather than nods.
    private static final int MORE_THAN_A_NOD = 3;
    private static final int MOST_CHARACTERS = 400;

    private final Words words;
    private final Cleaning cleaning;
    private final Set<String> personal;
    private final Set<String> orders;
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Remark asked;
    private int delay;

    private Remarks(Words words, Cues cues) {
        this.words = words;
        this.cleaning = new Cleaning(cues);
        this.personal = cues.personal();
        this.orders = cues.orders();
    }

    static List<Remark> of(Spoken spoken, Words words, Cues cues) {
        var remarks = new Remarks(words, cues);
        for (var i = 0; i < spoken.utterances().size(); i++) {
            var utterance = spoken.utterances().get(i);
            for (var sentence : remarks.words.sentences(utterance.text())) {
                remarks.hear(i, utterance.speaker(), sentence);
            }
        }
        return List.copyOf(remarks.remarks);
    }

    private void hear(int utterance, int speaker, String sentence) {
        var text = cleaning.clean(sentence);
        var terms = new LinkedHashSet<>(words.terms(text));
        if (text.isEmpty() || isPrivate(terms) || isOrder(terms)) {
            return;
        }
        var question = Remark.isQuestion(text);
        if (asked != null && asked.speaker() == speaker && (question || terms.size() >= MORE_THAN_A_NOD)) {
            asked = null;
        }
        var answers = asked != null && asked.speaker() != speaker && delay < LONGEST_ANSWER ? asked : null;
        var remark = new Remark(
                utterance,
                speaker,
                shortened(text),
                Collections.unmodifiableSet(terms),
                question ? null : answers,
                delay);
        remarks.add(remark);
        if (question) {
            asked = remark;
            delay = 0;
        } else if (answers != null && !terms.isEmpty()) {
            delay++;
        }
    }

    private boolean isPrivate(Set<String> terms) {
        return !Collections.disjoint(terms, personal);
    }

    private boolean isOrder(Set<String> terms) {
        return terms.stream().filter(orders::contains).count() >= 2;
    }

    /// Speech that nobody has put full stops into would otherwise be one sentence of minutes.
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
        var space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }
}
