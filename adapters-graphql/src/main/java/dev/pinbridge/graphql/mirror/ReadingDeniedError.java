package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;

/// The ATS does not let any connected product read such records.
record ReadingDeniedError(Loss loss) implements UserError {
    @Override
    public String message() {
        return switch (loss) {
            case Loss.OfConnection(var cause) -> cause.whatToDo();
            case Loss.OfCapability(var capability) ->
                "No connected API key has the permission " + capability.permission()
                        + ". Grant it in Pinpoint under Settings, API & Webhooks, then check again.";
        };
    }

    @Override
    public ErrorCode code() {
        return switch (loss) {
            case Loss.OfConnection(var cause) ->
                switch (cause) {
                    case KEY_REFUSED -> ErrorCode.API_KEY_REFUSED;
                    case API_SWITCHED_OFF -> ErrorCode.API_SWITCHED_OFF;
                };
            case Loss.OfCapability _ -> ErrorCode.PERMISSIONS_MISSING;
        };
    }
}
