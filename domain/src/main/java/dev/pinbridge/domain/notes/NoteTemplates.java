package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Optional;

/// The templates that organisations have made themselves. Notes keep a copy of theirs, so one that is changed or
/// removed changes no note.
@DrivenPort
public interface NoteTemplates {
    TemplateCatalogue of(OrganisationId organisation);

    /// As [#of], and nobody else adds, changes or removes one of the organisation before the transaction ends. So
    /// whoever looks here first keeps names apart and their number in bounds.
    TemplateCatalogue lock(OrganisationId organisation);

    /// One of the organisation's own; those that are built in are not kept here.
    Optional<NoteTemplate> find(OrganisationId organisation, TemplateId id);

    /// Adds it, or replaces the earlier version.
    /// @param template of the kind [NoteKind#OWN]
    /// @throws IllegalArgumentException when it is of another kind
    void save(OrganisationId organisation, NoteTemplate template);

    /// Does nothing when there is none.
    void remove(OrganisationId organisation, TemplateId id);
}
