package dev.pinbridge.application.directory;

import static dev.pinbridge.application.directory.APerson.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.directory.People] promises.
public interface PeopleContract extends StoresContract {
    @Test
    default void findsThoseThatExistInOneGo() {
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
    default void findsNoneOfNone() {
        // given
        var organisation = someOrganisation();
        // then
        assertThat(in(organisation, () -> stores().people().findAll(organisation, Set.<PersonId>of())))
                .isEmpty();
    }

    @Test
    default void replacesWhatWasKnown() {
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
    default void thoseOfAnotherOrganisationAreNotFound() {
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

    @Test
    default void findsTheAdmins() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var recruiter = aPerson(organisation);
        var admin = new Person(
                AnOrganisation.somebody(), organisation, "Ý", "ý@example.org", Set.of(Role.MEMBER, Role.ADMIN));
        var former = new Person(AnOrganisation.somebody(), organisation, "Z", "z@example.org", Set.of(Role.ADMIN));
        // when
        run(organisation, () -> {
            stores().people().save(recruiter);
            stores().people().save(admin);
            stores().people().save(former);
            stores().people().save(new Person(former.id(), organisation, "Z", "z@example.org", Set.of(Role.RECRUITER)));
        });
        // then
        assertThat(in(organisation, () -> stores().people().admins(organisation)))
                .containsExactly(admin);
        assertThat(in(other, () -> stores().people().admins(other))).isEmpty();
        assertThat(in(other, () -> stores().people().admins(organisation))).isEmpty();
    }

    @Test
    default void findsPeopleByTheirAddressInWhateverCase() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var ana = called(organisation, "Ana.Lima@Example.org");
        run(organisation, () -> {
            stores().people().save(ana);
            stores().people().save(called(organisation, "bo@example.org"));
        });
        run(other, () -> stores().people().save(called(other, "cy@example.org")));
        var wanted = List.of("ana.lima@example.org", "cy@example.org", "di@example.org");
        // then
        assertThat(in(organisation, () -> stores().people().withEmails(organisation, wanted)))
                .containsExactly(ana);
        assertThat(in(organisation, () -> stores().people().withEmails(organisation, Set.of())))
                .isEmpty();
        assertThat(in(other, () -> stores().people().withEmails(organisation, Set.of("bo@example.org"))))
                .isEmpty();
    }

    private static Person called(OrganisationId organisation, String email) {
        return new Person(AnOrganisation.somebody(), organisation, "Somebody", email, Set.of(Role.MEMBER));
    }
}
