package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.positions.QuestionKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Answers as text beside their kind.
final class AnswerWords {
    private AnswerWords() {}

    static String write(Answer answer) {
        return switch (answer) {
            case Answer.Words(var value) -> value;
            case Answer.YesOrNo(var value) -> Boolean.toString(value);
            case Answer.Amount(var value) -> value.toPlainString();
            case Answer.Day(var value) -> value.toString();
            case Answer.Link(var value) -> value;
        };
    }

    static Answer read(QuestionKind kind, String value) {
        return switch (kind) {
            case TEXT -> new Answer.Words(value);
            case BOOLEAN -> new Answer.YesOrNo(Boolean.parseBoolean(value));
            case NUMBER -> new Answer.Amount(new BigDecimal(value));
            case DATE -> new Answer.Day(LocalDate.parse(value));
            case URL -> new Answer.Link(value);
            case OTHER -> throw new IllegalStateException("no such answer can be given");
        };
    }
}
