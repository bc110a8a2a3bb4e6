package dev.pinbridge.notes;

import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.List;
import java.util.stream.IntStream;

/// A sentence that a model wrote.
///
/// @param section of the template to which it belongs, the first being 0
record Draft(int section, NoteSentence sentence) {
    static List<NoteSection> sections(List<TemplateSection> template, List<Draft> drafts) {
        return IntStream.range(0, template.size())
                .mapToObj(number -> new NoteSection(
                        template.get(number).title(),
                        drafts.stream()
                                .filter(draft -> draft.section() == number)
                                .map(Draft::sentence)
                                .toList()))
                .toList();
    }
}
