package dev.pinbridge.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteTemplateTest {
    private static final TemplateSection SKILLS = new TemplateSection("Skills", "What was said about skills.");

    @Test
    void thoseBuiltInEachHaveAnIdOfTheirOwn() {
        assertThat(BuiltInTemplates.ALL).extracting(NoteTemplate::id).doesNotHaveDuplicates();
    }

    @Test
    void onlySomeKindsNeedACandidate() {
        assertThat(BuiltInTemplates.ALL)
                .filteredOn(template -> template.kind().needsCandidate())
                .containsExactly(BuiltInTemplates.QUESTION_AND_ANSWER, BuiltInTemplates.TLDR);
    }

    @Test
    void aScorecardNeedsACandidateAndIsTheOnlyOneThatIsNeverPosted() {
        assertThat(NoteKind.SCORECARD.needsCandidate()).isTrue();
        assertThat(NoteKind.values()).filteredOn(kind -> !kind.isPostable()).containsExactly(NoteKind.SCORECARD);
    }

    @Test
    void refusesTwoSectionsOfTheSameTitle() {
        assertThatThrownBy(() -> own(List.of(SKILLS, new TemplateSection("SKILLS", "Again."))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("same title");
    }

    @Test
    void refusesNoSections() {
        assertThatThrownBy(() -> own(List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("it has 0");
    }

    @Test
    void aSentenceHasEvidenceEachOnceInOrder() {
        assertThat(new NoteSentence("She moved it.", List.of(4, 2, 4)).evidence())
                .containsExactly(2, 4);
        assertThatThrownBy(() -> new NoteSentence("She moved it.", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoteSentence("She moved it.", List.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NoteTemplate own(List<TemplateSection> sections) {
        return new NoteTemplate(new TemplateId(new UUID(1, 1)), NoteKind.OWN, "Ours", sections);
    }
}
