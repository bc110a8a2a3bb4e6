package dev.pinbridge.domain.directory;

import dev.pinbridge.domain.DrivenPort;
import java.util.Collection;
import java.util.List;

/// The colleagues of an organisation that have signed in at least once.
@DrivenPort
public interface People {
    /// Adds the person or replaces what was known of them.
    void save(Person person);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Person> findAll(OrganisationId organisation, Collection<PersonId> ids);

    /// Those whose sign-in last said that they are admins, in no particular order.
    List<Person> admins(OrganisationId organisation);

    /// Those who last signed in with one of these e-mail addresses, given in lower case, in whatever case; in no
    /// particular order. One round trip whatever the number.
    List<Person> withEmails(OrganisationId organisation, Collection<String> emails);
}
