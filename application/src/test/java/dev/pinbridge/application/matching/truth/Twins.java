package dev.pinbridge.application.matching.truth;

/// Two applications of one person for one job, of which nobody can tell which one is meant.
record Twins(Applied first, Applied second) {}
