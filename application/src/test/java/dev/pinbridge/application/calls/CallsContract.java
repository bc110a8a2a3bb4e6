package dev.pinbridge.application.calls;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.interview;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [Calls] promises.
public interface CallsContract extends StoresContract {
    Instant NOON = Times.NOON;

    @Test
    default void keepsCallsOfEveryOriginAndState() {
        // given
        var organisation = someOrganisation();
        var details = ACall.details(NOON);
        var nothing = new CallDetails("", CallType.OTHER, null, null, null, List.of());
        var some = List.of(
                expected(organisation, ACCOUNT, "7", NOON),
                aCall(organisation, new CallOrigin.OfInvite("uid@example.org", 2), details, new CallState.Expected()),
                aCall(organisation, new CallOrigin.Ongoing(), nothing, new CallState.Held()),
                aCall(organisation, new CallOrigin.Uploaded("tape-7"), details, new CallState.Held()),
                aCall(organisation, new CallOrigin.Uploaded(null), nothing, new CallState.Held()),
                aCall(
                        organisation,
                        new CallOrigin.OfInterview(ACCOUNT, new InterviewId("8")),
                        details,
                        new CallState.Released(ReleaseReason.INTERVIEW_WITHDRAWN, NOON)));
        // when
        run(organisation, () -> some.forEach(calls()::add));
        // then
        assertThat(in(
                        organisation,
                        () -> calls().findAll(
                                        organisation,
                                        some.stream().map(Call::id).toList())))
                .containsExactlyInAnyOrderElementsOf(some);
        assertThat(in(
                        organisation,
                        () -> calls().find(organisation, some.getFirst().id())))
                .contains(some.getFirst());
    }

    @Test
    default void changesEverythingAboutACall() {
        // given
        var organisation = someOrganisation();
        var call = aCall(organisation);
        var changed = call.with(new CallDetails("Other", CallType.DEBRIEF, null, null, null, List.of()))
                .with(new CallState.Released(ReleaseReason.DISCONNECTED, NOON))
                .with(new CallOrigin.OfInvite("uid", 3));
        // when
        run(organisation, () -> {
            calls().add(call);
            calls().update(changed);
        });
        // then
        assertThat(in(organisation, () -> calls().lock(organisation, call.id())))
                .contains(changed);
    }

    @Test
    default void keepsOneOfEachReference() {
        // given
        var organisation = someOrganisation();
        var one = expected(organisation, ACCOUNT, "7", NOON);
        var same = expected(organisation, ACCOUNT, "7", NOON.plusSeconds(60));
        var ofAnotherAccount = expected(organisation, new AccountName("globex"), "7", NOON);
        var otherOrigin =
                aCall(organisation, new CallOrigin.Uploaded("acme/7"), ACall.details(NOON), new CallState.Held());
        // when
        run(organisation, () -> {
            assertThat(calls().add(one)).isTrue();
            assertThat(calls().add(same)).isFalse();
            assertThat(calls().add(ofAnotherAccount)).isTrue();
            assertThat(calls().add(otherOrigin)).isTrue();
            assertThat(calls().add(aCall(organisation))).isTrue();
            assertThat(calls().add(aCall(organisation))).isTrue();
        });
        // then
        assertThat(in(organisation, () -> calls().lock(organisation, same.origin())))
                .contains(one);
        assertThat(in(organisation, () -> calls().lock(organisation, new CallOrigin.Uploaded(null))))
                .isEmpty();
        assertThat(in(organisation, () -> calls().find(organisation, same.id())))
                .isEmpty();
    }

    @Test
    default void findsWhatIsExpectedAtAPlaceAndTimeHoweverTheLinkIsWritten() {
        // given
        var organisation = someOrganisation();
        var first = expected(organisation, ACCOUNT, "1", NOON);
        var later = expected(organisation, ACCOUNT, "2", NOON.plusSeconds(600));
        var held = aCall(organisation, NOON);
        run(organisation, () -> List.of(later, first, held).forEach(calls()::add));
        var link =
                JoinLink.of("https://meet.google.com/abc-defg-hij?authuser=1").orElseThrow();
        // then
        assertThat(in(organisation, () -> calls().lockExpected(organisation, link, NOON, NOON.plusSeconds(600))))
                .contains(first);
        assertThat(in(
                        organisation,
                        () -> calls().lockExpected(organisation, link, NOON.plusSeconds(1), NOON.plusSeconds(900))))
                .contains(later);
        assertThat(in(
                        organisation,
                        () -> calls().lockExpected(organisation, link, NOON.plusSeconds(601), NOON.plusSeconds(900))))
                .isEmpty();
        assertThat(in(
                        organisation,
                        () -> calls().lockExpected(
                                        organisation,
                                        JoinLink.of("https://meet.google.com/xyz-defg-hij")
                                                .orElseThrow(),
                                        NOON,
                                        NOON)))
                .isEmpty();
    }

    @Test
    default void findsACallByEveryWayInWhichItCameToBeKnown() {
        // given
        var organisation = someOrganisation();
        var call = expected(organisation, ACCOUNT, "7", NOON);
        var other = expected(organisation, ACCOUNT, "8", NOON);
        var upload = new CallOrigin.Uploaded("tape");
        run(organisation, () -> {
            calls().add(call);
            calls().add(other);
            calls().alsoKnownAs(call, upload);
            calls().alsoKnownAs(other, upload);
            calls().alsoKnownAs(other, new CallOrigin.Uploaded(null));
        });
        // then
        assertThat(in(organisation, () -> calls().lock(organisation, upload))).contains(call);
        assertThat(in(organisation, () -> calls().lock(organisation, call.origin())))
                .contains(call);
        assertThat(in(organisation, () -> calls().lock(organisation, new CallOrigin.OfInvite("tape", 0))))
                .isEmpty();
    }

    @Test
    default void findsWhatIsExpectedOfASeries() {
        // given
        var organisation = someOrganisation();
        var one = invited(organisation, "series@example.org/2026-03-29T01:30:00Z");
        var other = invited(organisation, "series@example.org/2026-04-05T01:30:00Z");
        var held =
                invited(organisation, "series@example.org/2026-03-22T01:30:00Z").with(new CallState.Held());
        var lookalike = invited(organisation, "series@example.org.uk");
        run(organisation, () -> List.of(one, other, held, lookalike).forEach(calls()::add));
        // then
        assertThat(in(organisation, () -> calls().lockSeries(organisation, "series@example.org")))
                .containsExactlyInAnyOrder(one, other);
        assertThat(in(organisation, () -> calls().lockSeries(organisation, "series")))
                .isEmpty();
    }

    private static Call invited(OrganisationId organisation, String uid) {
        return aCall(organisation, new CallOrigin.OfInvite(uid, 0), ACall.details(NOON), new CallState.Expected());
    }

    @Test
    default void knowsWhichInterviewsAreGoneOrOffTheCalendar() {
        // given
        var organisation = someOrganisation();
        var there = expected(organisation, ACCOUNT, "1", NOON);
        var gone = expected(organisation, ACCOUNT, "2", NOON);
        var untimed = expected(organisation, ACCOUNT, "3", NOON);
        var elsewhere = expected(organisation, new AccountName("globex"), "4", NOON);
        run(organisation, () -> {
            List.of(there, gone, untimed, elsewhere).forEach(calls()::add);
            calls().add(aCall(organisation));
            stores().mirror()
                    .records()
                    .save(
                            organisation,
                            ACCOUNT,
                            List.of(interview(1, 5, NOON, null), interview(3, 5, null, null)),
                            NOON);
        });
        // then
        assertThat(in(organisation, () -> calls().withoutInterview(organisation, ACCOUNT, 9)))
                .containsExactlyInAnyOrder(gone, untimed);
        assertThat(in(organisation, () -> calls().withoutInterview(organisation, ACCOUNT, 1)))
                .hasSize(1);
    }

    @Test
    default void listsTheInterviewsToComeInTheirOrder() {
        // given
        var organisation = someOrganisation();
        var past = expected(organisation, ACCOUNT, "1", NOON.minusSeconds(1));
        var next = expected(organisation, ACCOUNT, "2", NOON);
        var last = expected(organisation, ACCOUNT, "3", NOON.plusSeconds(5));
        var held = expected(organisation, ACCOUNT, "4", NOON).with(new CallState.Held());
        run(organisation, () -> List.of(last, past, held, next).forEach(calls()::add));
        // then
        assertThat(in(organisation, () -> calls().ofInterviews(organisation, ACCOUNT, NOON, 9)))
                .containsExactly(next, last);
        assertThat(in(organisation, () -> calls().ofInterviews(organisation, ACCOUNT, NOON, 1)))
                .containsExactly(next);
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var call = expected(organisation, ACCOUNT, "7", NOON);
        run(organisation, () -> calls().add(call));
        // then
        assertThat(in(other, () -> calls().find(organisation, call.id()))).isEmpty();
        assertThat(in(other, () -> calls().find(other, call.id()))).isEmpty();
        assertThat(in(other, () -> calls().lock(other, call.origin()))).isEmpty();
        assertThat(in(other, () -> calls().lockAll(other, List.of(call.id())))).isEmpty();
        assertThat(in(other, () -> calls().ofInterviews(other, ACCOUNT, Instant.EPOCH, 9)))
                .isEmpty();
    }

    private Calls calls() {
        return stores().calls().calls();
    }
}
