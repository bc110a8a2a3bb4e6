package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// Whether people are sent by themselves when a conversation starts, and who said so when.
public record ForwardingRule(boolean automatic, PersonId setBy, Instant setAt) {}
