package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.transcripts.Assignee;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;
import org.jspecify.annotations.Nullable;

/// Who a speaker is.
record AssignSpeakerInput(
        String callId,
        int speaker,
        @Nullable String email,
        @Nullable String name) {
    record Assignment(CallId call, int speaker, Assignee assignee) {}

    Decoded<Assignment> decode() {
        var fields = new InputFields();
        var call = fields.reference("callId", callId, NodeIds::call, CallNotFoundError::at);
        var address = fields.optional("email", "E-mail address", email, raw -> new EmailAddress(raw).value());
        var named = fields.optional("name", "Name", name, this::name);
        return fields.then(() -> new Assignment(call.get(), speaker, assignee(address.get(), named.get())));
    }

    private String name(String raw) {
        if (email != null) {
            throw new InvalidValue("must be left out when there is an e-mail address");
        }
        return Participant.name(raw);
    }

    private static Assignee assignee(@Nullable String email, @Nullable String name) {
        if (email != null) {
            return new Assignee.WithEmail(email);
        }
        return name == null ? new Assignee.Nobody() : new Assignee.WithName(name);
    }

    /// The field that says who it is.
    String who() {
        return email == null ? "name" : "email";
    }
}
