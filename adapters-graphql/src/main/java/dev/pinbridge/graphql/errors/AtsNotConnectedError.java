package dev.pinbridge.graphql.errors;

/// There is no working connection to the ATS.
public record AtsNotConnectedError() implements UserError {
    @Override
    public String message() {
        return "The ATS is not connected. An admin connects it under Settings, Integrations.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.ATS_NOT_CONNECTED;
    }
}
