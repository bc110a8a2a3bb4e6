package dev.pinbridge.pinpoint.jsonapi;

import com.ethlo.time.ITU;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/// Reads times as Pinpoint writes them (ISO 8601; reference, section 2) with a parser made for these: there are
/// several in each of a million records, and the usual parser took a quarter of what it takes to import them. What
/// is written otherwise is left to that one.
final class WireTimes extends StdScalarDeserializer<Instant> {
    WireTimes() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return ITU.parseDateTime(parser.getString()).toInstant();
            } catch (DateTimeException _) {
                // Perhaps the other one knows better.
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }
}
