package dev.pinbridge.application.notices;

import static dev.pinbridge.application.notices.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.notices.Notices] promises.
public interface NoticesContract extends StoresContract {
    Set<NoticeKind> EVERY_KIND = Set.of(NoticeKind.values());

    private boolean raise(Notice notice) {
        return in(notice.organisation(), () -> stores().notices().raise(notice));
    }

    private void update(Notice notice) {
        run(notice.organisation(), () -> stores().notices().update(notice));
    }

    private List<Notice> page(OrganisationId organisation, NoticeFilter filter) {
        return in(organisation, () -> stores().notices().page(organisation, filter, PageRequest.first(100)))
                .items();
    }

    private List<NoticeSubject> everySubject(OrganisationId organisation) {
        var position = somePosition(organisation).id();
        return List.of(
                new NoticeSubject.KeyRefused(Product.CORD),
                new NoticeSubject.ApiSwitchedOff(Product.CORD),
                new NoticeSubject.PermissionLost(Product.CORD, Capability.READ_JOBS),
                new NoticeSubject.PermissionLost(Product.CORD, Capability.READ_APPLICATIONS),
                new NoticeSubject.KeyRefused(Product.METAVIEW),
                new NoticeSubject.ApiSwitchedOff(Product.METAVIEW),
                new NoticeSubject.PermissionLost(Product.METAVIEW, Capability.READ_APPLICATIONS),
                new NoticeSubject.PermissionLost(Product.METAVIEW, Capability.WRITE_COMMENTS),
                new NoticeSubject.FirstImportFinished(Product.CORD),
                new NoticeSubject.FirstImportFinished(Product.METAVIEW),
                new NoticeSubject.FirstImportStalled(Product.CORD, "Pinpoint did not answer"),
                new NoticeSubject.FirstImportStalled(Product.METAVIEW, "Pinpoint did not answer"),
                new NoticeSubject.JobClosed(position),
                new NoticeSubject.SendsRefused(position),
                new NoticeSubject.OutcomeUnknown(position),
                new NoticeSubject.InformationMissing(position),
                new NoticeSubject.SendsParked(position),
                new NoticeSubject.InformationMissing(somePosition(organisation).id()));
    }

    @Test
    default void keepsEverySubjectInEveryStateAsItIs() {
        // given
        var organisation = someOrganisation();
        for (var subject : everySubject(organisation)) {
            var open = aNotice(organisation, subject);
            assertThat(raise(open)).isTrue();
            for (var state : List.of(
                    open,
                    open.dismiss(AnOrganisation.somebody(), Times.minutesLater(1)),
                    open.resolve(Times.minutesLater(2)))) {
                // when
                update(state);
                // then
                assertThat(in(organisation, () -> stores().notices().find(organisation, open.id())))
                        .contains(state);
            }
        }
    }

    @Test
    default void tellsOfASubjectOnceUntilItIsResolved() {
        // given
        var organisation = someOrganisation();
        for (var subject : everySubject(organisation)) {
            var first = aNotice(organisation, subject);
            raise(first);
            // then
            assertThat(raise(aNotice(organisation, subject))).isFalse();
            // when
            update(first.dismiss(AnOrganisation.somebody(), Times.NOON));
            // then
            assertThat(raise(aNotice(organisation, subject))).isFalse();
            // when
            update(first.resolve(Times.NOON));
            // then
            assertThat(raise(aNotice(organisation, subject))).isTrue();
        }
    }

    @Test
    default void tellsNoOtherCauseOfAnImportThatGetsNowhere() {
        // given
        var organisation = someOrganisation();
        raise(aNotice(organisation, new NoticeSubject.FirstImportStalled(Product.CORD, "one")));
        // then
        assertThat(raise(aNotice(organisation, new NoticeSubject.FirstImportStalled(Product.CORD, "another"))))
                .isFalse();
    }

    @Test
    default void findsWhatIsNotResolved() {
        // given
        var organisation = someOrganisation();
        var open = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD));
        var put = aNotice(organisation, new NoticeSubject.ApiSwitchedOff(Product.CORD));
        var gone = aNotice(organisation, new NoticeSubject.PermissionLost(Product.CORD, Capability.READ_JOBS));
        List.of(open, put, gone).forEach(this::raise);
        var dismissed = put.dismiss(AnOrganisation.somebody(), Times.NOON);
        update(dismissed);
        update(gone.resolve(Times.NOON));
        // then
        assertThat(in(organisation, () -> stores().notices().unresolved(organisation)))
                .containsExactlyInAnyOrder(open, dismissed);
    }

    @Test
    default void listsThoseOfTheKindsAndStatusesNewestFirst() {
        // given
        var organisation = someOrganisation();
        var old = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD), Times.minutesLater(1));
        var young = aNotice(organisation, new NoticeSubject.ApiSwitchedOff(Product.CORD), Times.minutesLater(2));
        List.of(old, young).forEach(this::raise);
        var resolved = old.resolve(Times.minutesLater(3));
        update(resolved);
        // then
        assertThat(page(organisation, new NoticeFilter(EVERY_KIND, Set.of(NoticeStatus.values()))))
                .containsExactly(young, resolved);
        assertThat(page(organisation, new NoticeFilter(EVERY_KIND, Set.of(NoticeStatus.OPEN))))
                .containsExactly(young);
        assertThat(page(organisation, new NoticeFilter(EVERY_KIND, Set.of(NoticeStatus.RESOLVED))))
                .containsExactly(resolved);
        assertThat(page(organisation, new NoticeFilter(Set.of(NoticeKind.KEY_REFUSED), Set.of(NoticeStatus.values()))))
                .containsExactly(resolved);
        assertThat(page(organisation, new NoticeFilter(Set.of(), Set.of(NoticeStatus.OPEN))))
                .isEmpty();
        assertThat(page(organisation, new NoticeFilter(EVERY_KIND, Set.of()))).isEmpty();
    }

    @Test
    default void everyOneIsOnExactlyOnePage() {
        // given
        var organisation = someOrganisation();
        var all = everySubject(organisation).stream()
                .map(subject -> aNotice(organisation, subject))
                .toList();
        all.forEach(this::raise);
        // when
        var walked = walk(
                organisation,
                request -> stores().notices()
                        .page(organisation, new NoticeFilter(EVERY_KIND, Set.of(NoticeStatus.OPEN)), request),
                notice -> new Keyset(notice.raisedAt(), notice.id().value()));
        // then
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void countsTheOpenOnesOfTheKinds() {
        // given
        var organisation = someOrganisation();
        var resolved = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD));
        raise(resolved);
        update(resolved.resolve(Times.NOON));
        raise(aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD)));
        raise(aNotice(organisation, new NoticeSubject.ApiSwitchedOff(Product.CORD)));
        // then
        assertThat(in(organisation, () -> stores().notices().countOpen(organisation, EVERY_KIND)))
                .isEqualTo(2);
        assertThat(in(organisation, () -> stores().notices().countOpen(organisation, Set.of(NoticeKind.KEY_REFUSED))))
                .isEqualTo(1);
        assertThat(in(organisation, () -> stores().notices().countOpen(organisation, Set.of())))
                .isZero();
    }

    @Test
    default void findsThoseThatExistInOneGo() {
        // given
        var organisation = someOrganisation();
        var one = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD));
        raise(one);
        // then
        assertThat(in(
                        organisation,
                        () -> stores().notices()
                                .findAll(organisation, List.of(one.id(), new NoticeId(UUID.randomUUID())))))
                .containsExactly(one);
        assertThat(in(organisation, () -> stores().notices().findAll(organisation, List.of())))
                .isEmpty();
    }

    @Test
    default void thoseOfAnotherOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var notice = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD));
        raise(notice);
        // then
        assertThat(in(other, () -> stores().notices().find(organisation, notice.id())))
                .isEmpty();
        assertThat(in(other, () -> stores().notices().find(other, notice.id()))).isEmpty();
        assertThat(in(other, () -> stores().notices().unresolved(organisation))).isEmpty();
        assertThat(raise(aNotice(other, new NoticeSubject.KeyRefused(Product.CORD))))
                .isTrue();
    }
}
