package dev.pinbridge.graphql.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// An invite as a calendar sent it.
record ImportInviteInput(String iCalendar) {
    /// What a request may be long, less what else is in it.
    private static final int MAX_LENGTH = 200_000;

    Decoded<String> decode() {
        var fields = new InputFields();
        var text = fields.required("iCalendar", "Invite", iCalendar, ImportInviteInput::bounded);
        return fields.then(text::get);
    }

    private static String bounded(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("must have at most " + MAX_LENGTH + " characters; it has " + text.length());
        }
        return text;
    }
}
