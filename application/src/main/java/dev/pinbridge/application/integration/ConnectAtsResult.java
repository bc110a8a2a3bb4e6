package dev.pinbridge.application.integration;

import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;

/// What became of connecting. Whatever was connected before is untouched unless it is `Connected`.
public sealed interface ConnectAtsResult {
    record Connected(Integration.Connected integration) implements ConnectAtsResult {}

    record PlanTooLow(Plan plan) implements ConnectAtsResult {}

    /// Another account has to be disconnected first, because what is stored is tied to it.
    record OtherAccountConnected(AccountName account) implements ConnectAtsResult {}

    record NoSuchAccount(AccountName account) implements ConnectAtsResult {}

    record KeyRefused() implements ConnectAtsResult {}

    record ApiSwitchedOff() implements ConnectAtsResult {}

    record PermissionsMissing(Product product, Permissions permissions) implements ConnectAtsResult {}

    record AtsUnreachable(String why) implements ConnectAtsResult {}
}
