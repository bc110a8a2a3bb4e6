package dev.pinbridge.domain.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
    private final NoteTemplate first = own(1, "élan");
    private final NoteTemplate second = own(2, "Zoo");
    private final TemplateCatalogue catalogue = new TemplateCatalogue(List.of(first, second));

    @Test
    void beginsWithThoseBuiltInAndGoesOnByName() {
        assertThat(new TemplateCatalogue(List.of(own(1, "b"), own(2, "A"), own(3, "C"))).all())
                .extracting(NoteTemplate::name)
                .containsExactly("Screening Call", "Interview Debrief", "Question & Answer", "TLDR", "A", "b", "C");
    }

    @Test
    void findsThoseBuiltInAndItsOwn() {
        assertThat(catalogue.find(second.id())).contains(second);
        assertThat(catalogue.find(BuiltInTemplates.TLDR.id())).contains(BuiltInTemplates.TLDR);
        assertThat(catalogue.find(new TemplateId(new UUID(1, 3)))).isEmpty();
    }

    @Test
    void findsANameWhateverItsCase() {
        assertThat(catalogue.named("ÉLAN")).contains(first);
        assertThat(catalogue.named("tldr")).contains(BuiltInTemplates.TLDR);
        assertThat(catalogue.named("elan")).isEmpty();
    }

    @Test
    void isFullOfFiftyOfItsOwn() {
        assertThat(ofSize(49).isFull()).isFalse();
        assertThat(ofSize(50).isFull()).isTrue();
    }

    private static TemplateCatalogue ofSize(int size) {
        return new TemplateCatalogue(
                IntStream.range(0, size).mapToObj(i -> own(i, "Ours " + i)).toList());
    }

    private static NoteTemplate own(int number, String name) {
        return new NoteTemplate(
                new TemplateId(new UUID(1, number)),
                NoteKind.OWN,
                name,
                List.of(new TemplateSection("Skills", "What was said about skills.")));
    }
}
