package dev.pinbridge.domain.mirror;

/// Which way a hiring role went.
public enum HiringRoleChangeType {
    GAINED,
    LOST
}
