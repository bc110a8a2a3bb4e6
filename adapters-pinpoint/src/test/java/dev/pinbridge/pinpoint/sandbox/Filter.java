package dev.pinbridge.pinpoint.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the value of a `filter[...]` parameter. What a value of the wrong kind does is not documented; here it is a
/// bad request.
@FunctionalInterface
interface Filter {
    /// The rows that the value of the parameter lets through.
    ///
    /// @throws IllegalArgumentException when the value is not of the kind this filter takes
    Predicate<Row> of(String value);

    /// Any of the given texts, letter by letter.
    static Filter texts(Function<Row, @Nullable String> column) {
        return value -> {
            var wanted = values(value);
            return row -> {
                var text = column.apply(row);
                return text != null && wanted.contains(text);
            };
        };
    }

    /// As [#texts], without regard to case: e-mail addresses.
    static Filter textsIgnoringCase(Function<Row, @Nullable String> column) {
        return value -> texts(row -> lower(column.apply(row))).of(value.toLowerCase(Locale.ROOT));
    }

    static Filter texts(String column) {
        return texts(row -> row.text(column));
    }

    /// Any of a closed set of words.
    static Filter words(Set<String> allowed, Function<Row, @Nullable String> column) {
        return value -> {
            if (!allowed.containsAll(values(value))) {
                throw new IllegalArgumentException(value);
            }
            return texts(column).of(value);
        };
    }

    static Filter words(Set<String> allowed, String column) {
        return words(allowed, row -> row.text(column));
    }

    /// Part of a text, without regard to case.
    static Filter keyword(String column) {
        return value -> row -> {
            var text = lower(row.text(column));
            return text != null && text.contains(value.toLowerCase(Locale.ROOT));
        };
    }

    static Filter id(String column) {
        return value -> {
            var wanted = Long.valueOf(value);
            return row -> wanted.equals(row.get(column));
        };
    }

    static Filter ids(String column) {
        return ids(
                (row, wanted) -> row.reference(column).filter(wanted::contains).isPresent());
    }

    static Filter ids(BiPredicate<Row, Set<Long>> matches) {
        return value -> {
            var wanted = values(value).stream().map(Long::valueOf).collect(Collectors.toSet());
            return row -> matches.test(row, wanted);
        };
    }

    static Filter flag(Predicate<Row> column) {
        return value -> switch (value) {
            case "true" -> column;
            case "false" -> column.negate();
            default -> throw new IllegalArgumentException(value);
        };
    }

    /// Strictly later. Times count to the second, so something in the same second is not later.
    static Filter after(String column) {
        return value -> {
            var bound = time(value);
            return row -> row.instant(column).filter(at -> at.isAfter(bound)).isPresent();
        };
    }

    static Filter before(String column) {
        return value -> {
            var bound = time(value);
            return row -> row.instant(column).filter(at -> at.isBefore(bound)).isPresent();
        };
    }

    static Set<String> values(String value) {
        var values = Arrays.stream(value.split(",")).collect(Collectors.toUnmodifiableSet());
        if (values.contains("")) {
            throw new IllegalArgumentException("empty value");
        }
        return values;
    }

    static Instant time(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(value, malformed);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
