package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// Which comments [need a person][CommentState#needsAPerson] is perhaps about to change. Told before a row is
/// locked or written, because whoever reacts may have to take its place behind others first; should nothing
/// change, it was told in vain.
public record CommentsUnsettled(OrganisationId organisation) implements DomainEvent {}
