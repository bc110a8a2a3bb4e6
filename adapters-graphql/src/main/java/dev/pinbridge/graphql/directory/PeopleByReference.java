package dev.pinbridge.graphql.directory;

import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.graphql.relay.Association;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people that objects of other features refer to.
@Component
public final class PeopleByReference {
    private final ReadDirectory read;

    PeopleByReference(ReadDirectory read) {
        this.read = read;
    }

    /// Those that exist, in one round trip.
    public <S> Map<S, PersonView> of(Actor actor, Collection<S> sources, Function<S, @Nullable PersonId> reference) {
        return Association.of(sources, reference, ids -> read.people(actor, ids), Person::id, PersonView::new);
    }
}
