package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// An organisation's stored link to its account at the ATS. An organisation has at most one.
public sealed interface Integration {
    IntegrationId id();

    OrganisationId organisation();

    AccountName account();

    Permissions permissions();

    Instant connectedAt();

    PersonId connectedBy();

    /// In use.
    record Connected(
            IntegrationId id,
            OrganisationId organisation,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy)
            implements Integration {
        /// Connected still, with one capability less, or in need of attention, as the cause is bearable or not.
        public Integration refused(AttentionCause cause, Instant at) {
            var remaining = cause.remaining(permissions);
            return cause.isBearable()
                    ? new Connected(id, organisation, account, remaining, connectedAt, connectedBy)
                    : new NeedsAttention(id, organisation, account, remaining, connectedAt, connectedBy, cause, at);
        }

        public Disconnected disconnect(PersonId by, Instant at) {
            return new Disconnected(id, organisation, account, permissions, connectedAt, connectedBy, by, at);
        }
    }

    /// The ATS turned us away; nothing is tried until somebody connects again.
    record NeedsAttention(
            IntegrationId id,
            OrganisationId organisation,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy,
            AttentionCause cause,
            Instant since)
            implements Integration {
        public Disconnected disconnect(PersonId by, Instant at) {
            return new Disconnected(id, organisation, account, permissions, connectedAt, connectedBy, by, at);
        }
    }

    /// Switched off by a person. Its key is gone; links and history stay.
    record Disconnected(
            IntegrationId id,
            OrganisationId organisation,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy,
            PersonId disconnectedBy,
            Instant disconnectedAt)
            implements Integration {}
}
