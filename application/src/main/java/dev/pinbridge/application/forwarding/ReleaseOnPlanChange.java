package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.directory.PlanChanged;
import dev.pinbridge.domain.forwarding.WaitingReason;

/// Sets going what waited for a plan that includes the integration.
public final class ReleaseOnPlanChange implements Reaction<PlanChanged> {
    private final WaitingRows waiting;

    public ReleaseOnPlanChange(WaitingRows waiting) {
        this.waiting = waiting;
    }

    @Override
    public Class<PlanChanged> event() {
        return PlanChanged.class;
    }

    @Override
    public void react(PlanChanged event) {
        if (event.plan().includesIntegration()) {
            waiting.release(event.organisation(), WaitingReason.PLAN);
        }
    }
}
