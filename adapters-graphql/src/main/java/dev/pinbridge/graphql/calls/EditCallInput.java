package dev.pinbridge.graphql.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/// What is to be different about a call.
record EditCallInput(
        String callId,
        ArgumentValue<String> title,
        ArgumentValue<CallType> type,
        ArgumentValue<Instant> startAt,
        ArgumentValue<Instant> endAt,
        ArgumentValue<String> joinUrl,
        ArgumentValue<List<CallParticipantInput>> participants) {
    Decoded<CallDetails> decode(CallDetails now) {
        var fields = new InputFields();
        var heading = fields.changed("title", "Title", title, now.title(), CallDetails::title);
        var kind = fields.checked("type", "Type", () -> kind(now));
        var start = changed(startAt, now.startAt());
        var end = fields.checked("endAt", "End", () -> end(start, changed(endAt, now.endAt())));
        var link = fields.changed("joinUrl", "Link", joinUrl, now.joinUrl(), CallDetails::joinUrl);
        var people = people(fields, now);
        return fields.then(() -> new CallDetails(
                Objects.requireNonNullElse(heading.get(), ""), kind.get(), start, end.get(), link.get(), people.get()));
    }

    private CallType kind(CallDetails now) {
        if (type.isOmitted()) {
            return now.type();
        }
        var given = type.value();
        if (given == null) {
            throw new InvalidValue("must not be emptied; leave the field out to keep it");
        }
        return given;
    }

    private static @Nullable Instant changed(ArgumentValue<Instant> given, @Nullable Instant before) {
        return given.isOmitted() ? before : given.value();
    }

    private static @Nullable Instant end(@Nullable Instant start, @Nullable Instant end) {
        return end == null ? null : CallDetails.endAt(start, end);
    }

    private Field<List<Participant>> people(InputFields fields, CallDetails now) {
        if (participants.isOmitted()) {
            return now::participants;
        }
        var given = participants.value();
        return CallParticipantInput.decode(fields, given == null ? List.of() : given);
    }
}
