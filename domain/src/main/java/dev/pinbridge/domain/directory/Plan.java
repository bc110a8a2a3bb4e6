package dev.pinbridge.domain.directory;

/// What an organisation has bought.
public enum Plan {
    STARTER,
    GROWTH,
    SCALE,
    ENTERPRISE,
    LEGACY;

    /// cord's integration with the ATS is part of Growth and above, and of every legacy plan.
    public boolean includesIntegration() {
        return this != STARTER;
    }
}
