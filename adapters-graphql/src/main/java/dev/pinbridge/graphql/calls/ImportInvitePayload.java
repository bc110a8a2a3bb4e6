package dev.pinbridge.graphql.calls;

import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `importInvite`.
record ImportInvitePayload(@Nullable ImportedInvite invite, List<UserError> errors) {
    ImportInvitePayload {
        errors = List.copyOf(errors);
    }

    static ImportInvitePayload unreadable(String whatWouldBeRight) {
        return failed(List.of(new InvalidInputError("Invite " + whatWouldBeRight + ".", InputPath.to("iCalendar"))));
    }

    static ImportInvitePayload failed(List<UserError> errors) {
        return new ImportInvitePayload(null, errors);
    }
}
