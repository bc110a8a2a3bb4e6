package dev.pinbridge.graphql.errors;

import java.util.List;
import java.util.function.Function;

/// An input as domain values, or everything that is wrong with it.
public sealed interface Decoded<T> {
    record Right<T>(T value) implements Decoded<T> {}

    record Wrong<T>(List<UserError> errors) implements Decoded<T> {
        public Wrong {
            errors = List.copyOf(errors);
        }
    }

    default <R> R fold(Function<T, R> right, Function<List<UserError>, R> wrong) {
        return switch (this) {
            case Right<T>(var value) -> right.apply(value);
            case Wrong<T>(var errors) -> wrong.apply(errors);
        };
    }
}
