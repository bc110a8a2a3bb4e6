package dev.pinbridge.application.integration;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;

/// What became of asking what the stored key is good for. Nothing is changed unless it is `Checked`.
public sealed interface CheckAtsResult {
    /// The ATS answered; the integration is as it answered, which may be that it needs a person.
    record Checked(Integration integration) implements CheckAtsResult {}

    /// There is no key to ask about.
    record NotConnected() implements CheckAtsResult {}

    record NoSuchAccount(AccountName account) implements CheckAtsResult {}

    record AtsUnreachable(String why) implements CheckAtsResult {}
}
