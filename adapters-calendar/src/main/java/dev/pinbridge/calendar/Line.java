package dev.pinbridge.calendar;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.PropertyCodec;
import org.apache.commons.codec.DecoderException;

/// A content line (RFC 5545, 3.1).
///
/// @param parameters by their names in upper case
/// @param value as it is written
record Line(String name, Map<String, String> parameters, String value) {
    Line {
        parameters = Map.copyOf(parameters);
    }

    /// Empty when it has none of that name.
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// Of a line whose value is text.
    String text() {
        try {
            return PropertyCodec.INSTANCE.decode(value);
        } catch (DecoderException _) {
            return value;
        }
    }

    /// Of a line whose value is a list.
    Stream<Line> each() {
        return Arrays.stream(value.split(",")).map(one -> new Line(name, parameters, one));
    }
}
