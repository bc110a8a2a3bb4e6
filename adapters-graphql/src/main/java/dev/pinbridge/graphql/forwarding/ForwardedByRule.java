package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingOrigin;

/// A rule applied when the conversation started.
record ForwardedByRule(ForwardingOrigin.Rule rule) {}
