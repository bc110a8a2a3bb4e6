package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.positions.QuestionKind;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;

/// What a person says to a question of a job.
public sealed interface Answer {
    /// The kind of question it is an answer to.
    QuestionKind kind();

    /// Up to 5,000 characters.
    record Words(String value) implements Answer {
        public static final int MAX_LENGTH = 5_000;

        public Words {
            value = Text.prose(value, MAX_LENGTH);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.TEXT;
        }
    }

    record YesOrNo(boolean value) implements Answer {
        @Override
        public QuestionKind kind() {
            return QuestionKind.BOOLEAN;
        }
    }

    record Amount(BigDecimal value) implements Answer {
        @Override
        public QuestionKind kind() {
            return QuestionKind.NUMBER;
        }
    }

    record Day(LocalDate value) implements Answer {
        @Override
        public QuestionKind kind() {
            return QuestionKind.DATE;
        }
    }

    /// An address on the web, up to 2,000 characters.
    record Link(String value) implements Answer {
        public static final int MAX_LENGTH = 2_000;

        public Link {
            value = Text.line(value, MAX_LENGTH);
            if (!isWebAddress(value)) {
                throw new InvalidValue("must be an address on the web such as https://example.org/work");
            }
        }

        private static boolean isWebAddress(String value) {
            try {
                var uri = new URI(value);
                return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                        && uri.getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.URL;
        }
    }
}
