package dev.pinbridge.application.notes;

import static dev.pinbridge.application.notes.ATemplate.newId;
import static dev.pinbridge.application.notes.ATemplate.section;
import static dev.pinbridge.application.notes.ATemplate.someSections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An organisation has templates of its own beside those that are built in.
class TemplatesTest {
    private final World world = new World();
    private final Actor recruiter = world.signIn(Plan.GROWTH, Role.RECRUITER);
    private final Actor member = world.signIn(Plan.GROWTH, Role.MEMBER);
    private final CreateTemplate createTemplate =
            new CreateTemplate(world.stores.calls().templates(), world.transactions, ATemplate::newId);
    private final EditTemplate editTemplate =
            new EditTemplate(world.stores.calls().templates(), world.transactions);
    private final DeleteTemplate deleteTemplate =
            new DeleteTemplate(world.stores.calls().templates(), world.transactions);
    private final ReadTemplates read = new ReadTemplates(world.stores.calls().templates(), world.transactions);

    @Test
    void whatARecruiterCreatesEverybodyReads() {
        // when
        var created = created("Culture");
        // then
        assertThat(created.kind()).isEqualTo(NoteKind.OWN);
        assertThat(created.sections()).isEqualTo(someSections());
        assertThat(read.all(member)).startsWith(BuiltInTemplates.SCREENING_CALL).endsWith(created);
        assertThat(read.find(member, created.id())).contains(created);
        assertThat(read.find(member, BuiltInTemplates.TLDR.id())).contains(BuiltInTemplates.TLDR);
        assertThat(read.find(member, newId())).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        // given
        created("Culture");
        // then
        assertThat(create("CULTURE")).isEqualTo(new CreateTemplateResult.NameTaken());
        assertThat(create("screening call")).isEqualTo(new CreateTemplateResult.NameTaken());
        assertThat(own()).hasSize(1);
    }

    @Test
    void thereAreFiftyAtMost() {
        // given
        for (var i = 0; i < TemplateCatalogue.MOST_OWN; i++) {
            created("Template " + i);
        }
        // then
        assertThat(create("Another")).isEqualTo(new CreateTemplateResult.TooMany());
        assertThat(own()).hasSize(TemplateCatalogue.MOST_OWN);
    }

    @Test
    void editingReplacesNameAndSections() {
        // given
        var culture = created("Culture");
        created("Other");
        var sections = List.of(section("Values"));
        // when
        var edited = editTemplate.edit(recruiter, culture.id(), "CULTURE", sections);
        // then
        var expected = new NoteTemplate(culture.id(), NoteKind.OWN, "CULTURE", sections);
        assertThat(edited).isEqualTo(new EditTemplateResult.Edited(expected));
        assertThat(read.find(member, culture.id())).contains(expected);
    }

    @Test
    void editingDoesNotTakeTheNameOfAnother() {
        // given
        var culture = created("Culture");
        created("Other");
        // then
        for (var taken : List.of("other", "TLDR")) {
            assertThat(editTemplate.edit(recruiter, culture.id(), taken, someSections()))
                    .isEqualTo(new EditTemplateResult.NameTaken());
        }
        assertThat(read.find(member, culture.id())).contains(culture);
    }

    @Test
    void whatIsDeletedIsGoneAndItsNameIsFree() {
        // given
        var culture = created("Culture");
        // when
        var deleted = deleteTemplate.delete(recruiter, culture.id());
        // then
        assertThat(deleted).isEqualTo(new DeleteTemplateResult.Deleted(culture));
        assertThat(own()).isEmpty();
        assertThat(deleteTemplate.delete(recruiter, culture.id()))
                .isEqualTo(new DeleteTemplateResult.UnknownTemplate());
        assertThat(editTemplate.edit(recruiter, culture.id(), "Culture", someSections()))
                .isEqualTo(new EditTemplateResult.UnknownTemplate());
        assertThat(create("Culture")).isInstanceOf(CreateTemplateResult.Created.class);
    }

    @Test
    void thoseBuiltInStayAsTheyAre() {
        // given
        var tldr = BuiltInTemplates.TLDR;
        // then
        assertThat(editTemplate.edit(recruiter, tldr.id(), "Mine", someSections()))
                .isEqualTo(new EditTemplateResult.BuiltIn());
        assertThat(deleteTemplate.delete(recruiter, tldr.id())).isEqualTo(new DeleteTemplateResult.BuiltIn());
        assertThat(read.all(member)).isEqualTo(BuiltInTemplates.ALL);
    }

    @Test
    void aMemberChangesNothing() {
        // given
        var culture = created("Culture");
        // then
        assertThatThrownBy(() -> createTemplate.create(member, "Mine", someSections()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> editTemplate.edit(member, culture.id(), "Mine", someSections()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> deleteTemplate.delete(member, culture.id())).isInstanceOf(NotAllowed.class);
        assertThat(own()).containsExactly(culture);
    }

    private NoteTemplate created(String name) {
        return switch (create(name)) {
            case CreateTemplateResult.Created(var template) -> template;
            case CreateTemplateResult.NameTaken _ -> throw new AssertionError("the name is taken");
            case CreateTemplateResult.TooMany _ -> throw new AssertionError("there are too many");
        };
    }

    private CreateTemplateResult create(String name) {
        return createTemplate.create(recruiter, name, someSections());
    }

    private List<NoteTemplate> own() {
        return read.all(member).stream()
                .filter(template -> template.kind() == NoteKind.OWN)
                .toList();
    }
}
