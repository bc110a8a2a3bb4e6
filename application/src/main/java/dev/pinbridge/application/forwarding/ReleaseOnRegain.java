package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.CapabilityRegained;

/// Sets going what waited for a permission. Whether the key has all that is needed is seen before sending.
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
        switch (event.capability()) {
            case READ_JOBS, WRITE_APPLICATIONS ->
                waiting.release(event.organisation(), WaitingReason.PERMISSION_MISSING);
            case READ_APPLICATIONS -> {
                waiting.lookAgain(event.organisation());
                lanes.wake(event.organisation(), event.account());
            }
        }
    }
}
