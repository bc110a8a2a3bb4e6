package dev.pinbridge.application.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityLost;
import dev.pinbridge.domain.integration.CapabilityRegained;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.IntegrationNeedsAttention;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the ATS what the stored key is good for now, outside of any transaction, and remembers the answer.
/// Whoever waits for what was found again hears of it in the transaction that remembers it.
public final class KeyReview {
    private static final Logger log = LoggerFactory.getLogger(KeyReview.class);

    private final Integrations integrations;
    private final ApiKeys keys;
    private final AtsAccess access;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public KeyReview(
            Integrations integrations,
            ApiKeys keys,
            AtsAccess access,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.integrations = integrations;
        this.keys = keys;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    private record Stored(Integration.InUse integration, ApiKey key) {}

    /// @param wanted which integrations to ask about; for any other nothing is asked
    CheckAtsResult review(OrganisationId organisation, Product product, Predicate<Integration.InUse> wanted) {
        var stored = transactions.within(
                organisation,
                () -> integrations
                        .of(organisation, product)
                        .flatMap(KeyReview::inUse)
                        .filter(wanted)
                        .flatMap(this::withKey));
        if (stored.isEmpty()) {
            return new CheckAtsResult.NotConnected();
        }
        var asked = stored.get().integration();
        var answer = access.check(new AtsCredentials(
                asked.organisation(), product, asked.account(), stored.get().key(), Haste.BACKGROUND));
        log.atInfo()
                .addKeyValue("organisation", organisation.value())
                .addKeyValue("product", product)
                .addKeyValue("account", asked.account().value())
                .addKeyValue("answer", answer)
                .log("asked what the key is good for");
        return switch (answer) {
            case AccessCheck.NoSuchAccount _ -> new CheckAtsResult.NoSuchAccount(asked.account());
            case AccessCheck.Unreachable(var why) -> new CheckAtsResult.AtsUnreachable(why);
            case AccessCheck.Granted(var permissions) -> remember(asked, now -> usable(now, permissions));
            case AccessCheck.KeyRefused _ -> remember(asked, now -> unusable(now, AttentionCause.KEY_REFUSED));
            case AccessCheck.ApiSwitchedOff _ -> remember(asked, now -> unusable(now, AttentionCause.API_SWITCHED_OFF));
        };
    }

    private static Optional<Integration.InUse> inUse(Integration integration) {
        return switch (integration) {
            case Integration.InUse used -> Optional.of(used);
            case Integration.Disconnected _ -> Optional.empty();
        };
    }

    private Optional<Stored> withKey(Integration.InUse integration) {
        return keys.of(integration.organisation(), integration.id()).map(key -> new Stored(integration, key));
    }

    @FunctionalInterface
    private interface Verdict {
        Integration on(Integration.InUse now);
    }

    /// Does nothing when somebody has connected anew or disconnected in the meantime.
    private CheckAtsResult remember(Integration.InUse asked, Verdict verdict) {
        var organisation = asked.organisation();
        return transactions.within(
                organisation,
                () -> integrations
                        .lock(organisation, asked.product())
                        .flatMap(KeyReview::inUse)
                        .<CheckAtsResult>map(now -> new CheckAtsResult.Checked(
                                now.connectedAt().equals(asked.connectedAt()) ? verdict.on(now) : now))
                        .orElseGet(CheckAtsResult.NotConnected::new));
    }

    private Integration usable(Integration.InUse before, Permissions now) {
        var found = before.found(now, clock.instant());
        integrations.save(found);
        if (before instanceof Integration.NeedsAttention) {
            events.publish(new IntegrationConnected(found.organisation(), found.product(), found.account()));
        }
        for (var capability : found.product().capabilities()) {
            tell(found, capability, before.permissions().allow(capability));
        }
        return found;
    }

    private void tell(Integration.Connected now, Capability capability, boolean wasThere) {
        var isThere = now.permissions().allow(capability);
        if (wasThere && !isThere) {
            events.publish(new CapabilityLost(now.organisation(), now.product(), now.account(), capability));
        }
        if (!wasThere && isThere) {
            events.publish(new CapabilityRegained(now.organisation(), now.product(), now.account(), capability));
        }
    }

    private Integration unusable(Integration.InUse before, AttentionCause cause) {
        var found = before.foundUnusable(cause, clock.instant());
        integrations.save(found);
        var isKnown = before instanceof Integration.NeedsAttention needs && needs.cause() == cause;
        if (!isKnown) {
            events.publish(new IntegrationNeedsAttention(found));
        }
        return found;
    }
}
