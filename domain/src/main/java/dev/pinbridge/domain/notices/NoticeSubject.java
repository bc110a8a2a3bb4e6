package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.PositionId;

/// What needs a person. The same subject is told of once, however often its cause is met.
public sealed interface NoticeSubject {
    /// The whole integration stands still.
    sealed interface OfIntegration extends NoticeSubject {
        static OfIntegration of(AttentionCause cause) {
            return switch (cause) {
                case KEY_REFUSED -> new KeyRefused();
                case API_SWITCHED_OFF -> new ApiSwitchedOff();
            };
        }
    }

    /// Hand-overs of a position stand still. How many is counted when it is read.
    sealed interface OfPosition extends NoticeSubject {
        PositionId position();
    }

    record KeyRefused() implements OfIntegration {}

    record ApiSwitchedOff() implements OfIntegration {}

    record PermissionLost(Capability capability) implements OfIntegration {}

    /// People wait for a job that takes nobody any more.
    record JobClosed(PositionId position) implements OfPosition {}

    /// The ATS said no.
    record SendsRefused(PositionId position) implements OfPosition {}

    /// Nobody but a person can find out whether they arrived.
    record OutcomeUnknown(PositionId position) implements OfPosition {}

    /// The job demands what is not known of them.
    record InformationMissing(PositionId position) implements OfPosition {}

    /// Working on them ended the service again and again.
    record SendsParked(PositionId position) implements OfPosition {}
}
