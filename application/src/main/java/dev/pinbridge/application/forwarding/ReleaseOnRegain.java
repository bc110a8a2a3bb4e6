package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.CapabilityRegained;
import dev.pinbridge.domain.integration.Product;

/// Sets going what waited for a permission of cord's key. Whether the key has all that is needed is seen before
/// sending.
public final class ReleaseOnRegain implements Reaction<CapabilityRegained> {
    private final WaitingRows waiting;
    private final Lanes lanes;

    public ReleaseOnRegain(WaitingRows waiting, Lanes lanes) {
        this.waiting = waiting;
        this.lanes = lanes;
    }

    @Override
    public Class<CapabilityRegained> event() {
        return CapabilityRegained.class;
    }

    @Override
    public void react(CapabilityRegained event) {
        if (event.product() == Product.CORD) {
            release(event);
        }
    }

    private void release(CapabilityRegained event) {
        switch (event.capability()) {
            case READ_JOBS, WRITE_APPLICATIONS ->
                waiting.release(event.organisation(), WaitingReason.PERMISSION_MISSING);
            case READ_APPLICATIONS -> {
                waiting.lookAgain(event.organisation());
                lanes.wake(event.organisation(), event.account());
            }
            case READ_USERS, READ_CANDIDATES, READ_INTERVIEWS, READ_COMMENTS, WRITE_COMMENTS, READ_SCORECARDS -> {
                // Nobody is sent with these.
            }
        }
    }
}
