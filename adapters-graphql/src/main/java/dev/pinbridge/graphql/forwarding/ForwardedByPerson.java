package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.directory.PersonId;

/// Somebody pressed the button.
record ForwardedByPerson(PersonId by) {}
