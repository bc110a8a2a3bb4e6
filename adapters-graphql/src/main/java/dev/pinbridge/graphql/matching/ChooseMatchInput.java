package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;

/// Which application a call is about.
record ChooseMatchInput(String callId, String atsReference) {
    private static final int MAX_REFERENCE = 100;

    record Choice(CallId call, ApplicationId application) {}

    Decoded<Choice> decode() {
        var fields = new InputFields();
        var call = fields.reference("callId", callId, NodeIds::call, CallNotFoundError::at);
        var application = fields.required(
                "atsReference", "Application", atsReference, raw -> new ApplicationId(Text.line(raw, MAX_REFERENCE)));
        return fields.then(() -> new Choice(call.get(), application.get()));
    }
}
