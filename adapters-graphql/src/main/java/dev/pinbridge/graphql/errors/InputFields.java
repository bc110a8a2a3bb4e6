package dev.pinbridge.graphql.errors;

import dev.pinbridge.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/// Turns the fields of an input into domain values one by one, and remembers every one that is wrong, so that a
/// person hears of all of them at once.
public final class InputFields {
    private final List<UserError> errors;
    private final List<String> path;

    public InputFields() {
        this(new ArrayList<>(), List.of("input"));
    }

    private InputFields(List<UserError> errors, List<String> path) {
        this.errors = errors;
        this.path = path;
    }

    /// The fields of an input within this one, or an item of a list by its index. What is wrong with them is
    /// wrong with the whole.
    public InputFields within(String name) {
        return new InputFields(errors, to(name));
    }

    /// A field's value; to be got only when no field is wrong.
    @FunctionalInterface
    public interface Field<T extends @Nullable Object> {
        T get();
    }

    /// @param label what people call the field, as the beginning of a sentence
    public <T> Field<T> required(String name, String label, String given, Function<String, T> parse) {
        try {
            var value = parse.apply(given);
            return () -> value;
        } catch (InvalidValue e) {
            wrong(name, label, e.getMessage());
            return unusable();
        }
    }

    /// Null when nothing is given.
    public <T> Field<@Nullable T> optional(
            String name, String label, @Nullable String given, Function<String, T> parse) {
        if (given == null) {
            return () -> null;
        }
        var value = required(name, label, given, parse);
        return () -> value.get();
    }

    /// What it was before when the field is left out, null when it is to be emptied.
    public <T> Field<@Nullable T> changed(
            String name, String label, ArgumentValue<String> given, @Nullable T before, Function<String, T> parse) {
        return given.isOmitted() ? () -> before : optional(name, label, given.value(), parse);
    }

    /// As [#changed], for what cannot be emptied.
    public <T> Field<T> replaced(
            String name, String label, ArgumentValue<String> given, T before, Function<String, T> parse) {
        if (given.isOmitted()) {
            return () -> before;
        }
        var text = given.value();
        if (text == null) {
            wrong(name, label, "must not be emptied; leave the field out to keep it");
            return unusable();
        }
        return required(name, label, text, parse);
    }

    /// An id, or a reference of the ATS. A malformed one is answered as one that nobody has.
    public <T> Field<T> reference(
            String name, String given, Function<String, Optional<T>> parse, Function<String, UserError> unknown) {
        var value = parse.apply(given);
        if (value.isEmpty()) {
            errors.add(unknown.apply(name));
            return unusable();
        }
        return value::get;
    }

    /// As [#reference]; null when nothing is given.
    public <T> Field<@Nullable T> optionalReference(
            String name,
            @Nullable String given,
            Function<String, Optional<T>> parse,
            Function<String, UserError> unknown) {
        if (given == null) {
            return () -> null;
        }
        var value = reference(name, given, parse, unknown);
        return () -> value.get();
    }

    /// @param complete makes the whole of the parts; called only when no field is wrong
    public <T> Decoded<T> then(Supplier<T> complete) {
        return errors.isEmpty() ? new Decoded.Right<>(complete.get()) : new Decoded.Wrong<>(errors);
    }

    /// For what is wrong with a field in view of others.
    public <T extends @Nullable Object> Field<T> checked(String name, String label, Supplier<T> complete) {
        try {
            var value = complete.get();
            return () -> value;
        } catch (InvalidValue e) {
            wrong(name, label, e.getMessage());
            return unusable();
        }
    }

    private void wrong(String name, String label, @Nullable String whatWouldBeRight) {
        errors.add(new InvalidInputError(label + " " + whatWouldBeRight + ".", to(name)));
    }

    private List<String> to(String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private static <T extends @Nullable Object> Field<T> unusable() {
        return () -> {
            throw new IllegalStateException("a wrong field has no value");
        };
    }
}
