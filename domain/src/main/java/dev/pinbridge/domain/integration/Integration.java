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
        public NeedsAttention refused(AttentionCause cause, Instant at) {
            return new NeedsAttention(
                    id, organisation, account, cause.remaining(permissions), connectedAt, connectedBy, cause, at);
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
