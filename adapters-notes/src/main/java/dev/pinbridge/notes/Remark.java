package dev.pinbridge.notes;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence that somebody said.
///
/// @param utterance of which it is a part
/// @param terms what it is about
/// @param asked the question of somebody else that it seems to answer
/// @param delay how many sentences after that question it was said
record Remark(
        int utterance,
        int speaker,
        String text,
        Set<String> terms,
        @Nullable Remark asked,
        int delay) {
    private static final Pattern QUESTION = Pattern.compile("[?？؟;][\"'”’»)\\]]*$|か[。｡]?$");

    boolean isQuestion() {
        return isQuestion(text);
    }

    static boolean isQuestion(String text) {
        return QUESTION.matcher(text.strip()).find();
    }
}
