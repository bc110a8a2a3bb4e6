package dev.pinbridge.graphql.errors;

import dev.pinbridge.domain.directory.Plan;

/// The plan does not include the integration.
public record PlanTooLowError(Plan plan) implements UserError {
    @Override
    public String message() {
        return "Your plan does not include the ATS integration. It is part of the Growth plan and above, and of every"
                + " legacy plan.";
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.PLAN_TOO_LOW;
    }
}
