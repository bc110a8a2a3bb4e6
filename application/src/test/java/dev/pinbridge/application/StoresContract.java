package dev.pinbridge.application;

import static dev.pinbridge.application.candidates.ACandidate.aCandidate;
import static dev.pinbridge.application.directory.AnOrganisation.anOrganisation;
import static dev.pinbridge.application.positions.APosition.aPosition;

import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the contracts of the stores start from. Each test makes organisations of its own, so nothing has to be
/// cleaned.
public interface StoresContract {
    Stores stores();

    default <T> T in(OrganisationId organisation, Supplier<T> work) {
        return stores().transactions().within(organisation, work);
    }

    default void run(OrganisationId organisation, Runnable work) {
        stores().transactions().run(organisation, work);
    }

    /// One that has signed in.
    default OrganisationId someOrganisation() {
        var organisation = anOrganisation();
        run(organisation.id(), () -> stores().organisations().save(organisation));
        return organisation.id();
    }

    default Position somePosition(OrganisationId organisation) {
        var position = aPosition(organisation);
        run(organisation, () -> stores().positions().save(position));
        return position;
    }

    default Candidate someCandidate(OrganisationId organisation) {
        var candidate = aCandidate(organisation);
        run(organisation, () -> stores().candidates().add(candidate));
        return candidate;
    }

    /// Every row of a list, page by page.
    default <T> List<T> walk(
            OrganisationId organisation, Function<PageRequest, Slice<T>> page, Function<T, Keyset> place) {
        var all = new ArrayList<T>();
        var request = PageRequest.first(2);
        for (@Nullable PageRequest next = request; next != null; ) {
            var now = next;
            var slice = in(organisation, () -> page.apply(now));
            all.addAll(slice.items());
            next = slice.hasNext()
                    ? new PageRequest(2, place.apply(slice.items().getLast()))
                    : null;
        }
        return all;
    }
}
