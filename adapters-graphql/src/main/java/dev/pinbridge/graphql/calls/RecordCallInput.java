package dev.pinbridge.graphql.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a call that is being held, or was.
record RecordCallInput(
        RecordedCallOrigin origin,
        @Nullable String reference,
        @Nullable String title,
        CallType type,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String joinUrl,
        List<CallParticipantInput> participants) {
    private static final int MAX_REFERENCE = 200;

    record Recorded(CallOrigin origin, CallDetails details) {}

    Decoded<Recorded> decode() {
        var fields = new InputFields();
        var how = fields.checked("reference", "Reference", this::how);
        var heading = fields.optional("title", "Title", title, CallDetails::title);
        var end = fields.checked("endAt", "End", () -> endAt == null ? null : CallDetails.endAt(startAt, endAt));
        var link = fields.optional("joinUrl", "Link", joinUrl, CallDetails::joinUrl);
        var people = CallParticipantInput.decode(fields, participants);
        return fields.then(() -> new Recorded(
                how.get(),
                new CallDetails(
                        Objects.requireNonNullElse(heading.get(), ""),
                        type,
                        startAt,
                        end.get(),
                        link.get(),
                        people.get())));
    }

    private CallOrigin how() {
        return switch (origin) {
            case ONGOING -> {
                if (reference != null) {
                    throw new InvalidValue("must be left out for a call that is going on");
                }
                yield new CallOrigin.Ongoing();
            }
            case UPLOAD -> new CallOrigin.Uploaded(reference == null ? null : Text.line(reference, MAX_REFERENCE));
        };
    }
}
