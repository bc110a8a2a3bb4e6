package dev.pinbridge.domain.directory;

/// A tenant as its identity provider last described it.
public record Organisation(OrganisationId id, String name, Plan plan) {}
