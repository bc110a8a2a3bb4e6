package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.application.integration.AnIntegration;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Forwardings as a test needs them; each is another one.
public final class AForwarding {
    private AForwarding() {}

    public static ForwardingState.Queued queued(Instant notBefore) {
        return new ForwardingState.Queued(Times.NOON, notBefore, null);
    }

    public static ForwardingState.Waiting waitingFor(WaitingReason reason) {
        return new ForwardingState.Waiting(reason, List.of(), Times.NOON);
    }

    public static JobTarget job(String id) {
        return new JobTarget(AnIntegration.ACCOUNT, new JobId(id), "Ünïcödé \"job\" 🚀");
    }

    public static Forwarding aForwarding(
            OrganisationId organisation,
            CandidateId candidate,
            PositionId position,
            @Nullable JobTarget target,
            ForwardingState state) {
        return aForwarding(organisation, candidate, position, target, state, Times.NOON);
    }

    public static Forwarding aForwarding(
            OrganisationId organisation,
            CandidateId candidate,
            PositionId position,
            @Nullable JobTarget target,
            ForwardingState state,
            Instant createdAt) {
        return new Forwarding(
                new ForwardingId(UUID.randomUUID()),
                organisation,
                candidate,
                position,
                target,
                new ForwardingOrigin.ByPerson(AnOrganisation.somebody()),
                Urgency.START,
                state,
                0,
                0,
                List.of(),
                createdAt,
                0);
    }

    public static AtsApplication anApplication(String id) {
        return new AtsApplication(
                new ApplicationId(id),
                new AtsCandidateId("c-" + id),
                new JobId("9223372036854775807"),
                "Köchin \"nachts\"\n",
                "面接",
                "pinbridge-\u2603",
                Times.NOON);
    }

    /// Of which the ATS told nothing but that it is there.
    public static AtsApplication aBareApplication(String id) {
        return new AtsApplication(new ApplicationId(id), null, new JobId("1"), null, null, null, null);
    }
}
