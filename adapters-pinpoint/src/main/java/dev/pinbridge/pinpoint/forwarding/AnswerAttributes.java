package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An answer under the one name that its kind has (reference, section 4.3).
record AnswerAttributes(
        @Nullable String textAnswer,
        @Nullable Boolean booleanAnswer,
        @Nullable BigDecimal numberAnswer,
        @Nullable String dateAnswer,
        @Nullable String urlAnswer) {
    static AnswerAttributes of(Answer answer) {
        return switch (answer) {
            case Answer.Words(var value) -> new AnswerAttributes(value, null, null, null, null);
            case Answer.YesOrNo(var value) -> new AnswerAttributes(null, value, null, null, null);
            case Answer.Amount(var value) -> new AnswerAttributes(null, null, value, null, null);
            case Answer.Day(var value) -> new AnswerAttributes(null, null, null, value.toString(), null);
            case Answer.Link(var value) -> new AnswerAttributes(null, null, null, null, value);
        };
    }
}
