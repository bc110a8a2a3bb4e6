package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;

/// A template as the schema shows it.
public record NoteTemplateView(NoteTemplate template) {
    public String id() {
        return NodeIds.of(template.id());
    }

    public NoteKind kind() {
        return template.kind();
    }

    public String name() {
        return template.name();
    }

    public List<TemplateSection> sections() {
        return template.sections();
    }

    public boolean isBuiltIn() {
        return BuiltInTemplates.find(template.id()).isPresent();
    }

    public boolean isCandidateNeeded() {
        return template.kind().needsCandidate();
    }
}
