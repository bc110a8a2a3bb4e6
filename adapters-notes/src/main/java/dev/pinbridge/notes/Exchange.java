package dev.pinbridge.notes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A question and what was answered.
record Exchange(Remark question, List<Remark> answers) {
    private static final int FEWEST_TERMS = 2;
    private static final int MOST_ANSWERS = 2;
    /// What is said after a pause is less likely to be an answer.
    private static final double IN_ANOTHER_BREATH = 0.5;
    private static final double LEAST_ANSWER = 0.4;

    Exchange {
        answers = List.copyOf(answers);
    }

    /// Those of which both halves say something, in the order in which they were asked.
    static List<Exchange> in(List<Remark> remarks) {
        IdentityHashMap<Remark, List<Remark>> answers = new IdentityHashMap<>();
        for (var remark : remarks) {
            if (remark.asked() != null && !remark.terms().isEmpty()) {
                answers.computeIfAbsent(remark.asked(), _ -> new ArrayList<>()).add(remark);
            }
        }
        return remarks.stream()
                .filter(answers::containsKey)
                .filter(question -> question.terms().size() >= FEWEST_TERMS)
                .map(question -> new Exchange(question, answers.getOrDefault(question, List.of())))
                .toList();
    }

    /// The question, and the answers that tell most.
    Stream<Remark> told(ToDoubleFunction<Remark> worth) {
        var chosen = Choice.best(
                answers, answer -> worth.applyAsDouble(answer) * likelihood(answer), MOST_ANSWERS, LEAST_ANSWER);
        return Stream.concat(Stream.of(question), chosen.stream());
    }

    private double likelihood(Remark answer) {
        return answer.utterance() == answers.getFirst().utterance() ? 1 : IN_ANOTHER_BREATH;
    }
}
