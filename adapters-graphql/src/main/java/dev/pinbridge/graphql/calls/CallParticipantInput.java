package dev.pinbridge.graphql.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Somebody in a call.
record CallParticipantInput(@Nullable String name, @Nullable String email, ParticipantRole role) {
    static Field<List<Participant>> decode(InputFields fields, List<CallParticipantInput> given) {
        if (given.size() > CallDetails.MOST_PARTICIPANTS) {
            return fields.checked("participants", "Participants", () -> {
                throw new InvalidValue("must be " + CallDetails.MOST_PARTICIPANTS + " at most");
            });
        }
        var list = fields.within("participants");
        var all = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).decode(list.within(Integer.toString(i))))
                .toList();
        return () -> all.stream().map(Field::get).toList();
    }

    private Field<Participant> decode(InputFields fields) {
        if (isBlank(name) && isBlank(email)) {
            return fields.checked("name", "Name", () -> {
                throw new InvalidValue("must be given when there is no e-mail address");
            });
        }
        var shown = fields.optional("name", "Name", isBlank(name) ? null : name, Participant::name);
        var address = fields.optional(
                "email", "E-mail address", isBlank(email) ? null : email, raw -> new EmailAddress(raw).value());
        return () -> new Participant(shown.get(), address.get(), role);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
