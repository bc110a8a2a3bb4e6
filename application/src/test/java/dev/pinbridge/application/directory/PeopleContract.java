package dev.pinbridge.application.directory;

import static dev.pinbridge.application.directory.APerson.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.directory.People] promises.
public interface PeopleContract extends StoresContract {
    @Test
    default void finds_those_that_exist_in_one_go() {
        // given
        var organisation = someOrganisation();
        var one = aPerson(organisation);
        var two = aPerson(organisation);
        run(organisation, () -> {
            stores().people().save(one);
            stores().people().save(two);
        });
        var nobody = AnOrganisation.somebody();
        // when
        var found = in(
                organisation,
                () -> stores().people().findAll(organisation, List.of(two.id(), nobody, one.id(), one.id())));
        // then
        assertThat(found).containsExactlyInAnyOrder(one, two);
    }

    @Test
    default void finds_none_of_none() {
        // given
        var organisation = someOrganisation();
        // then
        assertThat(in(organisation, () -> stores().people().findAll(organisation, Set.<PersonId>of())))
                .isEmpty();
    }

    @Test
    default void replaces_what_was_known() {
        // given
        var organisation = someOrganisation();
        var person = aPerson(organisation);
        var changed = new Person(person.id(), organisation, "Ý", "ý@example.org", Set.of());
        // when
        run(organisation, () -> {
            stores().people().save(person);
            stores().people().save(changed);
        });
        // then
        assertThat(in(organisation, () -> stores().people().findAll(organisation, List.of(person.id()))))
                .containsExactly(changed);
    }

    @Test
    default void those_of_another_organisation_are_not_found() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var person = aPerson(organisation);
        run(organisation, () -> stores().people().save(person));
        // then
        assertThat(in(other, () -> stores().people().findAll(organisation, List.of(person.id()))))
                .isEmpty();
        assertThat(in(other, () -> stores().people().findAll(other, List.of(person.id()))))
                .isEmpty();
    }
}
