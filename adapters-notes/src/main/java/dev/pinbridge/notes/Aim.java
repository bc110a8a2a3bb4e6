package dev.pinbridge.notes;

import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is looked for, for a section.
sealed interface Aim {
    /// What the call is about.
    record Gist() implements Aim {}

    /// What was asked by somebody of that role, and the answers.
    record Questions(ParticipantRole asker) implements Aim {}

    /// What has to do with some terms, each with its weight.
    record About(Map<String, Double> terms) implements Aim {
        public About {
            terms = Map.copyOf(terms);
        }
    }

    double IN_TITLE = 2;
    double IN_INSTRUCTION = 1;

    Map<TemplateSection, Aim> KNOWN = Map.of(
            section(BuiltInTemplates.SCREENING_CALL, 0), new Gist(),
            section(BuiltInTemplates.SCREENING_CALL, 5), new Questions(ParticipantRole.CANDIDATE),
            section(BuiltInTemplates.INTERVIEW_DEBRIEF, 0), new Gist(),
            section(BuiltInTemplates.QUESTION_AND_ANSWER, 0), new Questions(ParticipantRole.INTERVIEWER),
            section(BuiltInTemplates.QUESTION_AND_ANSWER, 1), new Questions(ParticipantRole.CANDIDATE),
            section(BuiltInTemplates.TLDR, 0), new Gist());

    /// For each section of the template, in order.
    static List<Aim> of(NoteTemplate template, Words words, Cues cues) {
        return template.sections().stream()
                .map(section -> KNOWN.getOrDefault(section, about(section, template.kind(), words, cues)))
                .toList();
    }

    private static Aim about(TemplateSection section, NoteKind kind, Words words, Cues cues) {
        var terms = new HashMap<String, Double>();
        cues.ofSection(section.title()).forEach(term -> terms.put(term, IN_TITLE));
        if (kind == NoteKind.OWN || kind == NoteKind.SCORECARD) {
            var general = cues.general();
            weigh(terms, words.terms(section.instruction()), IN_INSTRUCTION, general);
            weigh(terms, words.terms(section.title()), IN_TITLE, general);
        }
        return new About(terms);
    }

    private static void weigh(Map<String, Double> terms, List<String> found, double weight, Set<String> general) {
        found.stream().filter(term -> !general.contains(term)).forEach(term -> terms.merge(term, weight, Math::max));
    }

    private static TemplateSection section(NoteTemplate template, int number) {
        return template.sections().get(number);
    }
}
