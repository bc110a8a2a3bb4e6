package dev.pinbridge.application.notes;

import static dev.pinbridge.application.notes.ATemplate.aTemplate;
import static dev.pinbridge.application.notes.ATemplate.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [NoteTemplates] promises.
public interface NoteTemplatesContract extends StoresContract {
    @Test
    default void keepsTemplatesInAnyScriptByName() {
        // given
        var organisation = someOrganisation();
        var second = aTemplate("élan ☕");
        var first = aTemplate("Culture");
        // when
        save(organisation, second);
        save(organisation, first);
        // then
        assertThat(own(organisation)).containsExactly(first, second);
        assertThat(in(organisation, () -> templates().lock(organisation)).own()).containsExactly(first, second);
        assertThat(in(organisation, () -> templates().find(organisation, second.id())))
                .contains(second);
    }

    @Test
    default void replacesTheEarlierVersion() {
        // given
        var organisation = someOrganisation();
        var earlier = aTemplate("Culture");
        var other = aTemplate("Other");
        var later = new NoteTemplate(
                earlier.id(), NoteKind.OWN, "CULTURE", List.of(section("Anything else"), section("Values")));
        // when
        save(organisation, earlier);
        save(organisation, other);
        save(organisation, later);
        // then
        assertThat(own(organisation)).containsExactly(later, other);
        assertThat(in(organisation, () -> templates().find(organisation, later.id())))
                .contains(later);
    }

    @Test
    default void removesOneAndLeavesTheOthers() {
        // given
        var organisation = someOrganisation();
        var removed = aTemplate("Removed");
        var left = aTemplate("Left");
        save(organisation, removed);
        save(organisation, left);
        // when
        run(organisation, () -> {
            templates().remove(organisation, removed.id());
            templates().remove(organisation, ATemplate.newId());
        });
        // then
        assertThat(own(organisation)).containsExactly(left);
        assertThat(in(organisation, () -> templates().find(organisation, removed.id())))
                .isEmpty();
    }

    @Test
    default void doesNotKeepThoseBuiltIn() {
        // given
        var organisation = someOrganisation();
        // then
        assertThatIllegalArgumentException().isThrownBy(() -> save(organisation, BuiltInTemplates.TLDR));
        assertThat(in(organisation, () -> templates().find(organisation, BuiltInTemplates.TLDR.id())))
                .isEmpty();
    }

    @Test
    default void thoseOfAnotherOrganisationAreNeitherFoundNorChanged() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var template = aTemplate("Culture");
        save(organisation, template);
        // when
        run(other, () -> templates().remove(other, template.id()));
        // then
        assertThat(own(other)).isEmpty();
        assertThat(in(other, () -> templates().of(organisation)).own()).isEmpty();
        assertThat(in(other, () -> templates().find(other, template.id()))).isEmpty();
        assertThat(in(other, () -> templates().find(organisation, template.id())))
                .isEmpty();
        assertThat(own(organisation)).containsExactly(template);
    }

    private void save(OrganisationId organisation, NoteTemplate template) {
        run(organisation, () -> templates().save(organisation, template));
    }

    private List<NoteTemplate> own(OrganisationId organisation) {
        return in(organisation, () -> templates().of(organisation)).own();
    }

    private NoteTemplates templates() {
        return stores().calls().templates();
    }
}
