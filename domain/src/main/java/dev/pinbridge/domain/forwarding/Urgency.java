package dev.pinbridge.domain.forwarding;

/// Who is waiting for a forwarding. Within an account the more urgent ones are worked on first.
public enum Urgency {
    /// A person pressed the button and looks at the screen.
    CLICK,
    /// A conversation has just started.
    START,
    /// Nobody in particular: many at once, or what was held and is set going again.
    BACKLOG
}
