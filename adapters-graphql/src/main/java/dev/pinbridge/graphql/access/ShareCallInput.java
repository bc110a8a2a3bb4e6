package dev.pinbridge.graphql.access;

import dev.pinbridge.graphql.errors.Decoded;

/// A call, and with whom it is shared.
record ShareCallInput(String callId, String email) {
    Decoded<SharedCall> decode() {
        return SharedCall.decode(callId, email);
    }
}
