package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.List;
import java.util.UUID;

/// Templates as a test needs them; each is another one.
public final class ATemplate {
    private ATemplate() {}

    public static NoteTemplate aTemplate(String name) {
        return new NoteTemplate(newId(), NoteKind.OWN, name, someSections());
    }

    public static List<TemplateSection> someSections() {
        return List.of(
                section("Fähigkeiten"), new TemplateSection("動機", "なぜ来たいのか。\n\n例があれば、それも。"), section("Anything else"));
    }

    public static TemplateSection section(String title) {
        return new TemplateSection(title, "What was said about it.");
    }

    public static TemplateId newId() {
        return new TemplateId(UUID.randomUUID());
    }
}
