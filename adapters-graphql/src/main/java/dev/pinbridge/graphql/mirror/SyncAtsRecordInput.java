package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// Which record to fetch.
record SyncAtsRecordInput(AtsRecordKind kind, String key) {
    Decoded<String> decode() {
        var fields = new InputFields();
        var id = fields.required("key", "Key", key, SyncAtsRecordInput::id);
        return fields.then(id::get);
    }

    private static String id(String raw) {
        var id = raw.strip();
        if (!id.matches("[0-9A-Za-z-]{1,64}")) {
            throw new InvalidValue("must be an id of the ATS, which has up to 64 digits, letters and hyphens");
        }
        return id;
    }
}
