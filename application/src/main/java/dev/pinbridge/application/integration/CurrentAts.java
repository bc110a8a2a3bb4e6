package dev.pinbridge.application.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.CapabilityLost;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationNeedsAttention;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to the account that a product of an organisation is connected to now.
public final class CurrentAts {
    private static final Logger log = LoggerFactory.getLogger(CurrentAts.class);

    private static final Comparator<Integration> METAVIEW_FIRST =
            Comparator.comparing(integration -> integration.product() != Product.METAVIEW);

    private final Integrations integrations;
    private final ApiKeys keys;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public CurrentAts(
            Integrations integrations, ApiKeys keys, Transactions transactions, Events events, InstantSource clock) {
        this.integrations = integrations;
        this.keys = keys;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// What is needed to call the ATS.
    public record Access(Integration.Connected via, AtsCredentials credentials) {}

    /// For work that nobody waits for. Empty when not connected, or when the connection needs attention.
    public Optional<Access> of(OrganisationId organisation, Product product) {
        return transactions.within(
                organisation, () -> integrations.of(organisation, product).flatMap(this::access));
    }

    /// A way to read what needs the capability from the account, with the key of whichever product has it.
    /// Metaview's comes first: it is made for reading, and what cord sends goes on when it is turned away. For
    /// work that nobody waits for. Empty when no key may read it.
    public Optional<Access> reading(OrganisationId organisation, AccountName account, Capability capability) {
        return transactions.within(
                organisation,
                () -> integrations.of(organisation).stream()
                        .filter(integration -> integration.account().equals(account))
                        .filter(integration -> integration.permissions().allow(capability))
                        .sorted(METAVIEW_FIRST)
                        .flatMap(integration -> access(integration).stream())
                        .findFirst());
    }

    /// Whether the way is as it was: not disconnected, not in need of attention, not given another key.
    public boolean isStill(Integration.Connected via) {
        return transactions
                .within(via.organisation(), () -> integrations.of(via.organisation(), via.product()))
                .filter(Integration.Connected.class::isInstance)
                .filter(now -> now.connectedAt().equals(via.connectedAt()))
                .isPresent();
    }

    /// Asks the ATS while a person waits, outside of any transaction. Being denied is remembered before it is
    /// passed on.
    /// @throws AtsNotConnected when not connected
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when there is no usable answer
    public <T> T ask(OrganisationId organisation, Product product, Function<AtsCredentials, T> question) {
        return ask(organisation, product, Haste.PERSON, question);
    }

    /// As [#ask], but nobody waits.
    public <T> T askUnhurriedly(OrganisationId organisation, Product product, Function<AtsCredentials, T> question) {
        return ask(organisation, product, Haste.BACKGROUND, question);
    }

    private <T> T ask(OrganisationId organisation, Product product, Haste haste, Function<AtsCredentials, T> question) {
        var access = of(organisation, product).orElseThrow(() -> new AtsNotConnected(product));
        try {
            return question.apply(access.credentials().inHaste(haste));
        } catch (AtsDenied e) {
            denied(access.via(), e.loss());
            throw e;
        }
    }

    /// Remembers that the ATS turned us away, and tells it once. Does nothing when somebody has connected anew in
    /// the meantime: what an old key is told says nothing of the new one.
    public void denied(Integration.Connected via, Loss loss) {
        var organisation = via.organisation();
        log.atWarn()
                .addKeyValue("organisation", organisation.value())
                .addKeyValue("product", via.product())
                .addKeyValue("account", via.account().value())
                .addKeyValue("loss", loss)
                .log("the ATS turned us away");
        transactions.run(
                organisation,
                () -> integrations
                        .lock(organisation, via.product())
                        .filter(integration -> integration.connectedAt().equals(via.connectedAt()))
                        .ifPresent(integration -> mark(integration, loss)));
    }

    private void mark(Integration integration, Loss loss) {
        switch (integration) {
            case Integration.Connected connected -> mark(connected, loss);
            case Integration.NeedsAttention _, Integration.Disconnected _ -> {
                // Known already, or no longer wanted.
            }
        }
    }

    private void mark(Integration.Connected connected, Loss loss) {
        switch (loss) {
            case Loss.OfConnection(var cause) -> {
                var refused = connected.refused(cause, clock.instant());
                integrations.save(refused);
                events.publish(new IntegrationNeedsAttention(refused));
            }
            case Loss.OfCapability(var capability) -> {
                if (connected.permissions().allow(capability)) {
                    integrations.save(connected.without(capability));
                    events.publish(new CapabilityLost(
                            connected.organisation(), connected.product(), connected.account(), capability));
                }
            }
        }
    }

    private Optional<Access> access(Integration integration) {
        return switch (integration) {
            case Integration.Connected connected ->
                keys.of(connected.organisation(), connected.id())
                        .map(key -> new Access(
                                connected,
                                new AtsCredentials(
                                        connected.organisation(),
                                        connected.product(),
                                        connected.account(),
                                        key,
                                        Haste.BACKGROUND)));
            case Integration.NeedsAttention _, Integration.Disconnected _ -> Optional.empty();
        };
    }
}
