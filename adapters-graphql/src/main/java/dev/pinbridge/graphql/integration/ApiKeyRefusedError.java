package dev.pinbridge.graphql.integration;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The ATS does not accept the key.
record ApiKeyRefusedError() implements UserError {
    @Override
    public String message() {
        return "The ATS does not accept this API key. Create one in Pinpoint under Settings, API & Webhooks, and copy all of it.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.API_KEY_REFUSED;
    }
}
