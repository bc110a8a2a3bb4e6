package dev.pinbridge.domain;

/// Something that happened, in the past tense. One feature tells, others react, and the teller does not know them.
public interface DomainEvent {}
