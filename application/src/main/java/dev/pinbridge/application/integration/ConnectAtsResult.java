package dev.pinbridge.application.integration;

import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Permissions;

/// What became of connecting. Whatever was connected before is untouched unless it is `Connected`.
public sealed interface ConnectAtsResult {
    record Connected(Integration.Connected integration) implements ConnectAtsResult {}

    record PlanTooLow(Plan plan) implements ConnectAtsResult {}

    /// Another account has to be disconnected first, because positions are linked to its jobs.
    record OtherAccountConnected(AccountName account) implements ConnectAtsResult {}

    record NoSuchAccount(AccountName account) implements ConnectAtsResult {}

    record KeyRefused() implements ConnectAtsResult {}

    record ApiSwitchedOff() implements ConnectAtsResult {}

    record PermissionsMissing(Permissions permissions) implements ConnectAtsResult {}

    record AtsUnreachable(String why) implements ConnectAtsResult {}
}
