package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// The stored link of one of an organisation's products to its account at the ATS. Each product has at most one;
/// both may be linked to the same account.
public sealed interface Integration {
    IntegrationId id();

    OrganisationId organisation();

    Product product();

    AccountName account();

    Permissions permissions();

    Instant connectedAt();

    PersonId connectedBy();

    /// When the ATS last answered what the key is good for.
    Instant checkedAt();

    /// Not disconnected: there is a key, and it can be asked what it is good for.
    sealed interface InUse extends Integration {
        /// The key is good for these.
        Connected found(Permissions now, Instant at);

        /// The key is of no use.
        NeedsAttention foundUnusable(AttentionCause cause, Instant at);

        Disconnected disconnect(PersonId by, Instant at);
    }

    /// Connected, though not for everything when the key lacks permissions.
    record Connected(
            IntegrationId id,
            OrganisationId organisation,
            Product product,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy,
            Instant checkedAt)
            implements InUse {
        public NeedsAttention refused(AttentionCause cause, Instant at) {
            return new NeedsAttention(
                    id, organisation, product, account, permissions, connectedAt, connectedBy, checkedAt, cause, at);
        }

        public Connected without(Capability lost) {
            return new Connected(
                    id, organisation, product, account, permissions.without(lost), connectedAt, connectedBy, checkedAt);
        }

        @Override
        public Connected found(Permissions now, Instant at) {
            return new Connected(id, organisation, product, account, now, connectedAt, connectedBy, at);
        }

        @Override
        public NeedsAttention foundUnusable(AttentionCause cause, Instant at) {
            return new NeedsAttention(
                    id, organisation, product, account, permissions, connectedAt, connectedBy, at, cause, at);
        }

        @Override
        public Disconnected disconnect(PersonId by, Instant at) {
            return new Disconnected(
                    id, organisation, product, account, permissions, connectedAt, connectedBy, checkedAt, by, at);
        }
    }

    /// The ATS turned us away; nothing is tried until somebody connects or checks again.
    record NeedsAttention(
            IntegrationId id,
            OrganisationId organisation,
            Product product,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy,
            Instant checkedAt,
            AttentionCause cause,
            Instant since)
            implements InUse {
        @Override
        public Connected found(Permissions now, Instant at) {
            return new Connected(id, organisation, product, account, now, connectedAt, connectedBy, at);
        }

        /// Needs attention for as long as before, unless the cause is another one.
        @Override
        public NeedsAttention foundUnusable(AttentionCause now, Instant at) {
            var from = now == cause ? since : at;
            return new NeedsAttention(
                    id, organisation, product, account, permissions, connectedAt, connectedBy, at, now, from);
        }

        @Override
        public Disconnected disconnect(PersonId by, Instant at) {
            return new Disconnected(
                    id, organisation, product, account, permissions, connectedAt, connectedBy, checkedAt, by, at);
        }
    }

    /// Switched off by a person. Its key is gone; links and history stay.
    record Disconnected(
            IntegrationId id,
            OrganisationId organisation,
            Product product,
            AccountName account,
            Permissions permissions,
            Instant connectedAt,
            PersonId connectedBy,
            Instant checkedAt,
            PersonId disconnectedBy,
            Instant disconnectedAt)
            implements Integration {}
}
