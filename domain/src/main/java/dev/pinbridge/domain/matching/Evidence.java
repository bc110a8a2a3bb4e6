package dev.pinbridge.domain.matching;

/// What speaks for or against an application.
///
/// @param weight bits: the binary logarithm of how many times more often it is observed of calls that are about
///     the application than of others; negative when it speaks against
public record Evidence(Observation observation, double weight) {}
