package dev.pinbridge.application.integration;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.ConnectAtsResult.ApiSwitchedOff;
import dev.pinbridge.application.integration.ConnectAtsResult.AtsUnreachable;
import dev.pinbridge.application.integration.ConnectAtsResult.Connected;
import dev.pinbridge.application.integration.ConnectAtsResult.KeyRefused;
import dev.pinbridge.application.integration.ConnectAtsResult.NoSuchAccount;
import dev.pinbridge.application.integration.ConnectAtsResult.OtherAccountConnected;
import dev.pinbridge.application.integration.ConnectAtsResult.PermissionsMissing;
import dev.pinbridge.application.integration.ConnectAtsResult.PlanTooLow;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Connects one of an organisation's products to its account at the ATS, or gives the connection a new key. The
/// key is tried before anything is stored.
@UseCase
public final class ConnectAts {
    private final Integrations integrations;
    private final ApiKeys keys;
    private final AtsAccess access;
    private final Transactions transactions;
    private final Events events;
    private final Supplier<IntegrationId> ids;
    private final InstantSource clock;

    public ConnectAts(
            Integrations integrations,
            ApiKeys keys,
            AtsAccess access,
            Transactions transactions,
            Events events,
            Supplier<IntegrationId> ids,
            InstantSource clock) {
        this.integrations = integrations;
        this.keys = keys;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public ConnectAtsResult connect(Actor actor, Product product, AccountName account, ApiKey key) {
        actor.mustBeAdmin("connect the ATS");
        if (!product.isPartOf(actor.plan())) {
            return new PlanTooLow(actor.plan());
        }
        var organisation = actor.organisation();
        var other =
                transactions.within(organisation, () -> otherInUse(integrations.of(organisation, product), account));
        if (other.isPresent()) {
            return new OtherAccountConnected(other.get());
        }
        return switch (access.check(new AtsCredentials(organisation, product, account, key, Haste.PERSON))) {
            case AccessCheck.Granted(var permissions) ->
                permissions.sufficeFor(product)
                        ? transactions.within(organisation, () -> store(actor, product, account, key, permissions))
                        : new PermissionsMissing(product, permissions);
            case AccessCheck.KeyRefused _ -> new KeyRefused();
            case AccessCheck.ApiSwitchedOff _ -> new ApiSwitchedOff();
            case AccessCheck.NoSuchAccount _ -> new NoSuchAccount(account);
            case AccessCheck.Unreachable(var why) -> new AtsUnreachable(why);
        };
    }

    private ConnectAtsResult store(
            Actor actor, Product product, AccountName account, ApiKey key, Permissions permissions) {
        var organisation = actor.organisation();
        var before = integrations.lock(organisation, product);
        var other = otherInUse(before, account);
        if (other.isPresent()) {
            return new OtherAccountConnected(other.get());
        }
        before.ifPresent(old -> keys.forget(organisation, old.id()));
        var now = clock.instant();
        var connected = new Integration.Connected(
                idOf(before, account), organisation, product, account, permissions, now, actor.person(), now);
        integrations.save(connected);
        keys.keep(organisation, product, connected.id(), key);
        events.publish(new IntegrationConnected(organisation, product, account));
        return new Connected(connected);
    }

    private IntegrationId idOf(Optional<Integration> before, AccountName account) {
        return before.filter(old -> old.account().equals(account))
                .map(Integration::id)
                .orElseGet(ids);
    }

    private static Optional<AccountName> otherInUse(Optional<Integration> current, AccountName account) {
        return current.filter(integration -> !(integration instanceof Integration.Disconnected))
                .map(Integration::account)
                .filter(used -> !used.equals(account));
    }
}
