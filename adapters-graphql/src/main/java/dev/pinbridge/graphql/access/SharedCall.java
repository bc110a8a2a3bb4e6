package dev.pinbridge.graphql.access;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// A call, and somebody with whom it is to be shared or no longer.
record SharedCall(CallId call, String email) {
    static Decoded<SharedCall> decode(String callId, String email) {
        var fields = new InputFields();
        var call = fields.reference("callId", callId, NodeIds::call, CallNotFoundError::at);
        var address = fields.required("email", "E-mail address", email, EmailAddress::new);
        return fields.then(() -> new SharedCall(call.get(), address.get().value()));
    }
}
