package dev.pinbridge.application.directory;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.Role;
import java.util.Set;

/// Colleagues as a test needs them; each is another one.
public final class APerson {
    private APerson() {}

    public static Person aPerson(OrganisationId organisation) {
        return new Person(
                AnOrganisation.somebody(),
                organisation,
                "Ngũgĩ wa Thiong\u2019o",
                "ngũgĩ@bücher.example",
                Set.of(Role.RECRUITER, Role.MEMBER));
    }
}
