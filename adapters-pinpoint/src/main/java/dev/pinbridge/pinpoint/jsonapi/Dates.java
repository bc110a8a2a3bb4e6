package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.pinpoint.http.Answer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When the server answered, by its own clock (RFC 9110, 6.6.1).
final class Dates {
    private Dates() {}

    static Optional<Instant> of(Answer answer) {
        return answer.header("Date").flatMap(Dates::read);
    }

    private static Optional<Instant> read(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
