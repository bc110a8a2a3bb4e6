package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.Access;
import dev.pinbridge.domain.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody who has to do with a call, and whether they may open it.
///
/// @param email in lower case
/// @param person null when they have not signed in here
public record CallReader(String email, @Nullable PersonId person, Access access) {}
