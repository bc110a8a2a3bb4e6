package dev.pinbridge.domain.scorecards;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Brings what an ATS says of a scorecard into the bounds of a template.
final class ScorecardTemplate {
    private static final String UNNAMED = "Scorecard";
    private static final String UNGUIDED = "What was said that speaks to this criterion.";

    private ScorecardTemplate() {}

    static Optional<NoteTemplate> of(AccountName account, Scorecard scorecard) {
        var sections = sections(scorecard.criteria());
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoteTemplate(
                        id(account, scorecard.id()),
                        NoteKind.SCORECARD,
                        orElse(Fitting.line(scorecard.name(), NoteTemplate.MAX_NAME), UNNAMED),
                        sections));
    }

    private static TemplateId id(AccountName account, ScorecardId scorecard) {
        var name = "scorecard\n" + account.value() + "\n" + scorecard.value();
        return new TemplateId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<TemplateSection> sections(List<Criterion> criteria) {
        var taken = new HashSet<String>();
        var sections = new ArrayList<TemplateSection>();
        for (var criterion : criteria) {
            var title = Fitting.line(criterion.title(), TemplateSection.MAX_TITLE);
            if (!title.isEmpty() && sections.size() < NoteTemplate.MOST_SECTIONS) {
                var guidance = Fitting.prose(criterion.guidance(), TemplateSection.MAX_INSTRUCTION);
                sections.add(new TemplateSection(unlike(taken, title), orElse(guidance, UNGUIDED)));
            }
        }
        return sections;
    }

    /// A scorecard may have two criteria of the same title, a template may not.
    private static String unlike(Set<String> taken, String title) {
        var unlike = title;
        for (var number = 2; !taken.add(NoteTemplate.key(unlike)); number++) {
            var suffix = " (" + number + ")";
            unlike = Fitting.line(title, TemplateSection.MAX_TITLE - suffix.length()) + suffix;
        }
        return unlike;
    }

    private static String orElse(String text, String instead) {
        return text.isEmpty() ? instead : text;
    }
}
