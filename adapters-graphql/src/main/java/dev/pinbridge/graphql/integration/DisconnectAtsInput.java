package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.Retention;

/// What becomes of what is stored.
record DisconnectAtsInput(Retention storedData) {}
