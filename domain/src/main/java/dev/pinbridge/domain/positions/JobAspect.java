package dev.pinbridge.domain.positions;

/// What may change about a job after a position was linked to it.
public enum JobAspect {
    TITLE,
    LOCATION,
    DESCRIPTION
}
