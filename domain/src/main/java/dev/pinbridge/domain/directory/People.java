package dev.pinbridge.domain.directory;

import dev.pinbridge.domain.DrivenPort;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The colleagues of an organisation that have signed in at least once.
@DrivenPort
public interface People {
    /// Adds the person or replaces what was known of them.
    void save(Person person);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Person> findAll(OrganisationId organisation, Collection<PersonId> ids);

    /// Those whose sign-in last said that they are admins, in no particular order.
    List<Person> admins(OrganisationId organisation);

    /// Which of these e-mail addresses, given in lower case, somebody has signed in with, in whatever case. One
    /// round trip whatever the number.
    Set<String> signedInWith(OrganisationId organisation, Collection<String> emails);
}
