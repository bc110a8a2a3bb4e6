package dev.pinbridge.persistence.directory;

import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.PersonRecord;
import java.util.Set;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface PersonRows {
    @Mapping(target = "organisationId", source = "organisation")
    PersonRecord row(Person person);

    /// In one order, so that the same roles are the same row.
    default Role[] words(Set<Role> roles) {
        return roles.stream().sorted().toArray(Role[]::new);
    }
}
