package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.directory.PlanChanged;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;

/// Sets going what waited for a plan that includes the integration.
public final class ReleaseOnPlanChange implements Reaction<PlanChanged> {
    private final WaitingRows waiting;
    private final Integrations integrations;

    public ReleaseOnPlanChange(WaitingRows waiting, Integrations integrations) {
        this.waiting = waiting;
        this.integrations = integrations;
    }

    @Override
    public Class<PlanChanged> event() {
        return PlanChanged.class;
    }

    @Override
    public void react(PlanChanged event) {
        if (event.plan().includesIntegration()) {
            // What is about to be held for the old plan is held before, and released here, or not at all.
            integrations.lock(event.organisation(), Product.CORD);
            waiting.release(event.organisation(), WaitingReason.PLAN);
        }
    }
}
