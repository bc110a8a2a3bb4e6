package dev.pinbridge.pinpoint.jsonapi;

/// Writes records as Pinpoint reads them: names in snake case, and nothing for what is null, as Pinpoint may
/// refuse an attribute that it does not expect (reference, section 2).
public final class JsonText {
    private JsonText() {}

    public static String of(Object record) {
        return Wire.MAPPER.writeValueAsString(record);
    }
}
