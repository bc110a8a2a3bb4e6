package dev.pinbridge.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.notes.NoteWriterContract;
import dev.pinbridge.application.notes.Talk;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.WrittenNote;
import dev.pinbridge.domain.transcripts.Spoken;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExtractiveWriterTest implements NoteWriterContract {
    @Override
    public NoteWriter writer() {
        return new ExtractiveWriter();
    }

    static Stream<Exam> exams() {
        return Exam.ALL.stream().map(Exam::read);
    }

    @ParameterizedTest
    @MethodSource("exams")
    void findsWhatMattersAndLeavesOutWhatDoesNot(Exam exam) {
        exam.judge(writer().write(exam.material(), NoteProgress.UNWATCHED));
    }

    @ParameterizedTest
    @MethodSource("exams")
    void tellsTheLanguage(Exam exam) {
        assertThat(Languages.spokenIn(exam.material().spoken())).isEqualTo(exam.language());
    }

    @Test
    void namesWhoSaidIt() {
        assertThat(written("screening", BuiltInTemplates.SCREENING_CALL)
                        .sections()
                        .get(4)
                        .lines())
                .contains("Grace: What is your notice period? – Ada: Three months.");
    }

    @Test
    void saysThatItHasNotWrittenAnything() {
        var note = written("screening", BuiltInTemplates.TLDR);

        assertThat(note.source()).isEqualTo(new NoteSource.Extract());
        assertThat(note.source().label()).contains("not written");
        assertThat(note.sections().getFirst().sentences()).hasSizeBetween(3, 5);
    }

    @Test
    void followsEachQuestionByItsAnswer() {
        assertThat(written("questions", BuiltInTemplates.QUESTION_AND_ANSWER)
                        .sections()
                        .getLast()
                        .lines())
                .containsExactly(
                        "Bo: May I ask how promotion works in your company?",
                        "Ana: There is a panel twice a year, and your manager writes the case together with you.",
                        "Bo: Which team would I join?",
                        "Ana: You would join the team for search, with four other engineers.");
    }

    @Test
    void doesNotTakeWhatIsSaidLaterForAnAnswer() {
        assertThat(written("screening", BuiltInTemplates.SCREENING_CALL)
                        .sections()
                        .get(5)
                        .lines())
                .endsWith("Grace: There are seven engineers and one designer in the team.");
    }

    @Test
    void doesNotRepeatWhatWasRepeated() {
        // given
        var talk = Talk.read("""
                Ada = candidate
                Ada: I moved the ledger service to another region.
                Ada: Lunch was good, and the weather was fine.
                Ada: I moved the ledger service to another region.
                """);
        // when
        var note = writer().write(material(talk, BuiltInTemplates.TLDR), NoteProgress.UNWATCHED);
        // then
        assertThat(note.sections().getFirst().lines())
                .containsOnlyOnce("Ada: I moved the ledger service to another region.");
    }

    @Test
    void tellsNothingInTwoSections() {
        assertThat(written("screening", BuiltInTemplates.SCREENING_CALL).sections().stream()
                        .filter(section -> List.of("Background", "Motivation", "Skills", "Conditions", "Next steps")
                                .contains(section.title()))
                        .flatMap(section -> section.lines().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsWhoAsksWhenNobodySaysWhoIsWho() {
        // given
        var anonymous = Talk.read(Exam.text("/talks/questions.txt")
                .split("\n---\n")[1]
                .replace("= interviewer", "= unknown")
                .replace("= candidate", "= unknown"));
        // when
        var note = writer().write(material(anonymous, BuiltInTemplates.QUESTION_AND_ANSWER), NoteProgress.UNWATCHED);
        // then
        assertThat(note.sections())
                .isEqualTo(written("questions", BuiltInTemplates.QUESTION_AND_ANSWER)
                        .sections());
    }

    @Test
    void doesTheSameEachTime() {
        assertThat(written("screening", BuiltInTemplates.SCREENING_CALL))
                .isEqualTo(written("screening", BuiltInTemplates.SCREENING_CALL));
    }

    @Test
    void findsNothingWhereNothingWasSaid() {
        var note = writer().write(
                        material(new Spoken(List.of(), List.of()), BuiltInTemplates.SCREENING_CALL),
                        NoteProgress.UNWATCHED);

        assertThat(note.sections())
                .allSatisfy(section -> assertThat(section.lines()).containsExactly(NoteSection.NOTHING_FOUND));
    }

    @Test
    void cutsWhatNobodyHasPutFullStopsInto() {
        // given
        var talk =
                Talk.read("Ada = candidate\nAda: " + "the ledger service and the migration of accounts ".repeat(100));
        // when
        var note = writer().write(material(talk, BuiltInTemplates.TLDR), NoteProgress.UNWATCHED);
        // then
        assertThat(note.sections().getFirst().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(420).endsWith(" …"));
    }

    private WrittenNote written(String exam, NoteTemplate template) {
        return writer().write(material(Exam.read(exam).material().spoken(), template), NoteProgress.UNWATCHED);
    }

    private static NoteMaterial material(Spoken spoken, NoteTemplate template) {
        return new NoteMaterial(template, spoken, "Call", null, null, List.of(), null);
    }
}
