package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.integration.AccountName;

/// A user of an account of the ATS.
public record ColleagueId(AccountName account, AtsUserId user) {}
