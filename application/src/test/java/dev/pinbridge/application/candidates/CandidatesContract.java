package dev.pinbridge.application.candidates;

import static dev.pinbridge.application.candidates.ACandidate.aCandidate;
import static dev.pinbridge.application.documents.ADocument.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [Candidates] promises.
public interface CandidatesContract extends StoresContract {
    private Candidates candidates() {
        return stores().candidates();
    }

    private void assertStored(Candidate candidate) {
        var organisation = candidate.organisation();
        assertThat(in(organisation, () -> candidates().find(organisation, candidate.id())))
                .contains(candidate);
        assertThat(in(organisation, () -> candidates().lock(organisation, candidate.id())))
                .contains(candidate);
        assertThat(in(organisation, () -> candidates().withEmail(organisation, candidate.email())))
                .contains(candidate);
    }

    @Test
    default void findsWhatWasAddedToTheMicrosecondAndInAnyScript() {
        assertStored(someCandidate(someOrganisation()));
    }

    @Test
    default void findsTheEMailAddressWhateverItsCase() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation);
        var shouted = new EmailAddress(candidate.email().value().toUpperCase(Locale.ROOT));
        // then
        assertThat(in(organisation, () -> candidates().withEmail(organisation, shouted)))
                .contains(candidate);
    }

    @Test
    default void aSecondOneWithTheSameEMailAddressChangesNothing() {
        // given
        var organisation = someOrganisation();
        var first = someCandidate(organisation);
        var second = new Candidate(
                new CandidateId(UUID.randomUUID()),
                organisation,
                first.email(),
                ACandidate.theLeast(),
                null,
                Times.minutesLater(1));
        // when
        var added = in(organisation, () -> candidates().add(second));
        // then
        assertThat(added).isFalse();
        assertStored(first);
        assertThat(in(organisation, () -> candidates().find(organisation, second.id())))
                .isEmpty();
    }

    @Test
    default void anotherOrganisationMayKnowTheSamePerson() {
        // given
        var first = someCandidate(someOrganisation());
        var other = someOrganisation();
        var same = new Candidate(first.id(), other, first.email(), first.details(), null, first.registeredAt());
        // when
        var added = in(other, () -> candidates().add(same));
        // then
        assertThat(added).isTrue();
        assertStored(first);
        assertStored(same);
    }

    @Test
    default void anUpdateReplacesEverythingDownToNothingKnown() {
        // given
        var organisation = someOrganisation();
        var candidate = someCandidate(organisation);
        var document = aDocument(organisation);
        run(organisation, () -> {
            try {
                stores().documents().add(document, () -> new ByteArrayInputStream(new byte[3]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // when
        var changed = candidate.edited(ACandidate.theLeast()).with(document.id());
        run(organisation, () -> candidates().update(changed));
        // then
        assertStored(changed);
    }

    @Test
    default void findsThoseThatExistInOneGo() {
        // given
        var organisation = someOrganisation();
        var one = someCandidate(organisation);
        var two = someCandidate(organisation);
        var none = new CandidateId(UUID.randomUUID());
        // then
        assertThat(in(
                        organisation,
                        () -> candidates().findAll(organisation, List.of(two.id(), none, one.id(), one.id()))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(in(organisation, () -> candidates().findAll(organisation, Set.<CandidateId>of())))
                .isEmpty();
    }

    @Test
    default void pagesShowEveryRowOnceNewestFirst() {
        // given
        var organisation = someOrganisation();
        for (var minute : new int[] {0, 1, 1, 1, 1, 2, 3}) {
            run(organisation, () -> candidates().add(aCandidate(organisation, Times.minutesLater(minute))));
        }
        // when
        var all = walk(
                organisation,
                request -> candidates().page(organisation, request),
                candidate -> new Keyset(candidate.registeredAt(), candidate.id().value()));
        // then
        assertThat(all).doesNotHaveDuplicates().hasSize(7);
        assertThat(all.stream().map(Candidate::registeredAt)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    default void thoseOfAnotherOrganisationAreNeitherFoundNorChanged() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var candidate = someCandidate(organisation);
        var id = candidate.id();
        // when
        run(other, () -> candidates().update(candidate.edited(ACandidate.theLeast())));
        // then
        for (var asked : List.of(organisation, other)) {
            assertThat(in(other, () -> candidates().find(asked, id))).isEmpty();
            assertThat(in(other, () -> candidates().lock(asked, id))).isEmpty();
            assertThat(in(other, () -> candidates().withEmail(asked, candidate.email())))
                    .isEmpty();
            assertThat(in(other, () -> candidates().findAll(asked, List.of(id))))
                    .isEmpty();
            assertThat(in(
                            other,
                            () -> candidates().page(asked, PageRequest.first(9)).items()))
                    .isEmpty();
        }
        assertStored(candidate);
    }
}
