package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// An answer of one kind; exactly one is given.
record AnswerInput(
        @Nullable String text,
        @Nullable Boolean isTrue,
        @Nullable Double number,
        @Nullable String date,
        @Nullable String url) {
    private static final String LABEL = "Answer";

    Field<Answer> decode(InputFields fields) {
        if (text != null) {
            return fields.required("text", LABEL, text, Answer.Words::new);
        }
        if (date != null) {
            return fields.required("date", LABEL, date, AnswerInput::day);
        }
        if (url != null) {
            return fields.required("url", LABEL, url, Answer.Link::new);
        }
        if (isTrue != null) {
            var yes = isTrue;
            return () -> new Answer.YesOrNo(yes);
        }
        if (number != null) {
            var amount = new Answer.Amount(plain(number));
            return () -> amount;
        }
        throw new IllegalStateException("the schema lets exactly one through");
    }

    private static Answer day(String text) {
        try {
            return new Answer.Day(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new InvalidValue("must be a day such as 2026-12-31");
        }
    }

    /// 3 rather than 3.0 or 3E+2, since people read it.
    private static BigDecimal plain(double number) {
        var digits = BigDecimal.valueOf(number).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }
}
