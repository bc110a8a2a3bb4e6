package dev.pinbridge.persistence;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jooq.Converter;

/// Constants of an enumeration, stored as their names.
public final class Words {
    private Words() {}

    /// Between `text[]` and an array of the constants; an unknown name fails.
    public static <E extends Enum<E>> Converter<String[], E[]> converter(Class<E> type, Class<E[]> several) {
        IntFunction<E[]> array = size -> Arrays.copyOf(type.getEnumConstants(), size);
        return Converter.ofNullable(
                String[].class,
                several,
                names -> Arrays.stream(names)
                        .map(name -> Enum.valueOf(type, name))
                        .toArray(array),
                words -> Arrays.stream(words).map(Enum::name).toArray(String[]::new));
    }
}
