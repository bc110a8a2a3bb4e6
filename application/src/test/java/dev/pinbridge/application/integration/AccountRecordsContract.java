package dev.pinbridge.application.integration;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.comments.AComment.aComment;
import static dev.pinbridge.application.comments.AComment.inState;
import static dev.pinbridge.application.conversations.AConversation.aConversation;
import static dev.pinbridge.application.forwarding.AForwarding.aForwarding;
import static dev.pinbridge.application.forwarding.AForwarding.job;
import static dev.pinbridge.application.forwarding.AForwarding.queued;
import static dev.pinbridge.application.forwarding.AForwarding.waitingFor;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.OTHER_ACCOUNT;
import static dev.pinbridge.application.notices.ANotice.aNotice;
import static dev.pinbridge.application.positions.APosition.aJob;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.DisconnectImpact;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.PurgedRecords;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchAction;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.integration.AccountRecords] promises.
public interface AccountRecordsContract extends StoresContract {
    private Position linked(OrganisationId organisation, AccountName account) {
        var position = somePosition(organisation)
                .linked(new JobLink(account, aJob("1"), Times.NOON, Times.NOON, AnOrganisation.somebody()));
        run(organisation, () -> stores().positions().save(position));
        return position;
    }

    private Forwarding forwarding(
            OrganisationId organisation, PositionId position, @Nullable JobTarget target, ForwardingState state) {
        var candidate = someCandidate(organisation).id();
        return in(
                organisation,
                () -> stores().forwardings()
                        .addUnlessThere(aForwarding(organisation, candidate, position, target, state)));
    }

    /// Accepted; served by a row in this state, if there is one.
    private ConversationId started(OrganisationId organisation, PositionId position, @Nullable ForwardingState state) {
        var candidate = someCandidate(organisation).id();
        var requested = aConversation(organisation, candidate, position);
        run(organisation, () -> {
            stores().conversations().add(requested);
            stores().conversations().update(requested.accept(Times.NOON));
            if (state != null) {
                var row = aForwarding(organisation, candidate, position, job("1"), state);
                stores().forwardings().addUnlessThere(row);
                stores().forwardings().tie(organisation, requested.id(), row.id());
            }
        });
        return requested.id();
    }

    private void automatic(OrganisationId organisation, boolean isOn) {
        run(
                organisation,
                () -> stores().forwardingRules()
                        .setForOrganisation(
                                organisation, new ForwardingRule(isOn, AnOrganisation.somebody(), Times.NOON)));
    }

    @Test
    default void tellsAndDeletesTheCallsThatCameOfItsInterviews() {
        // given
        var organisation = someOrganisation();
        var elsewhere = new AccountName("globex");
        var expected = expected(organisation, ACCOUNT, "1", Times.NOON);
        var released = expected(organisation, ACCOUNT, "2", Times.NOON)
                .with(new CallState.Released(ReleaseReason.DISCONNECTED, Times.NOON));
        var held = expected(organisation, ACCOUNT, "3", Times.NOON).with(new CallState.Held());
        var ofAnother = expected(organisation, elsewhere, "1", Times.NOON);
        var uploaded = aCall(organisation);
        var all = List.of(expected, released, held, ofAnother, uploaded);
        run(organisation, () -> {
            all.forEach(stores().calls().calls()::add);
            matched(organisation, held, ACCOUNT);
            matched(organisation, uploaded, elsewhere);
        });
        // then
        assertThat(in(organisation, () -> stores().accountRecords().impact(organisation, Product.METAVIEW, ACCOUNT)))
                .isEqualTo(DisconnectImpact.ofCalls(1, 0));
        // when
        var purged = in(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(purged).isEqualTo(new PurgedRecords(0, 0, 0, 2));
        var ids = all.stream().map(Call::id).toList();
        assertThat(in(organisation, () -> stores().calls().calls().findAll(organisation, ids)))
                .containsExactlyInAnyOrder(held, ofAnother, uploaded);
        assertThat(in(organisation, () -> stores().calls().matches().all(organisation, ids)))
                .containsOnlyKeys(uploaded.id());
        assertThat(in(organisation, () -> stores().calls().matches().history(organisation, List.of(held.id())))
                        .getOrDefault(held.id(), List.of()))
                .isEmpty();
    }

    private void matched(OrganisationId organisation, Call call, AccountName account) {
        var state = new MatchState.Matched(
                new Target(account, new ApplicationId("5"), new JobId("7"), null, null), MatchBasis.EVIDENCE);
        var matches = stores().calls().matches();
        matches.save(organisation, List.of(new Match(organisation, call.id(), state, List.of(), Times.NOON)));
        matches.note(organisation, Map.of(call.id(), new MatchStep(Times.NOON, null, MatchAction.LOOKED, state)));
    }

    private DisconnectImpact impact(OrganisationId organisation) {
        return in(organisation, () -> stores().accountRecords().impact(organisation, Product.CORD, ACCOUNT));
    }

    private PurgedRecords purge(OrganisationId organisation) {
        return in(organisation, () -> stores().accountRecords().purge(organisation, Product.CORD, ACCOUNT));
    }

    @Test
    default void countsWhatWouldStop() {
        // given
        var organisation = someOrganisation();
        var position = linked(organisation, ACCOUNT).id();
        linked(organisation, OTHER_ACCOUNT);
        forwarding(organisation, position, job("1"), waitingFor(WaitingReason.PLAN));
        forwarding(organisation, position, job("1"), waitingFor(WaitingReason.JOB_CLOSED));
        forwarding(organisation, position, job("1"), queued(Times.NOON));
        forwarding(organisation, position, job("1"), new ForwardingState.Sending(Times.NOON));
        forwarding(organisation, position, job("1"), new ForwardingState.Unconfirmed(Times.NOON, "?", 0, null));
        forwarding(organisation, position, job("1"), new ForwardingState.Sent(new ApplicationId("1"), Times.NOON));
        forwarding(organisation, position, null, waitingFor(WaitingReason.NOT_LINKED));
        forwarding(organisation, position, other(), queued(Times.NOON));
        // then
        assertThat(impact(organisation)).isEqualTo(new DisconnectImpact(2, 1, 1, 1, 1, 0, 0, 0, 0));
        assertThat(impact(someOrganisation())).isEqualTo(DisconnectImpact.ofCalls(0, 0));
    }

    @Test
    default void countsConversationsThatWouldHaveBeenSentByThemselves() {
        // given
        var organisation = someOrganisation();
        automatic(organisation, true);
        var position = linked(organisation, ACCOUNT).id();
        started(organisation, position, null);
        started(organisation, position, queued(Times.NOON));
        started(organisation, position, new ForwardingState.Sent(new ApplicationId("1"), Times.NOON));
        started(organisation, somePosition(organisation).id(), null);
        run(
                organisation,
                () -> stores().conversations()
                        .add(aConversation(
                                organisation, someCandidate(organisation).id(), position)));
        // then
        assertThat(impact(organisation))
                .extracting(DisconnectImpact::automaticConversations, DisconnectImpact::openRequests)
                .containsExactly(2, 1);
        // when
        run(
                organisation,
                () -> stores().forwardingRules()
                        .setForPosition(
                                organisation,
                                position,
                                new ForwardingRule(false, AnOrganisation.somebody(), Times.NOON)));
        // then
        assertThat(impact(organisation).automaticConversations()).isZero();
    }

    @Test
    default void aPositionsOwnRuleWinsOverTheOrganisations() {
        // given
        var organisation = someOrganisation();
        var position = linked(organisation, ACCOUNT).id();
        started(organisation, position, null);
        assertThat(impact(organisation).automaticConversations()).isZero();
        // when
        run(
                organisation,
                () -> stores().forwardingRules()
                        .setForPosition(
                                organisation,
                                position,
                                new ForwardingRule(true, AnOrganisation.somebody(), Times.NOON)));
        // then
        assertThat(impact(organisation).automaticConversations()).isEqualTo(1);
    }

    @Test
    default void purgesWhatIsOfTheAccountAndNothingElse() {
        // given
        var organisation = someOrganisation();
        var position = linked(organisation, ACCOUNT);
        var elsewhere = linked(organisation, OTHER_ACCOUNT);
        var conversation = started(organisation, position.id(), queued(Times.NOON));
        var kept = forwarding(organisation, elsewhere.id(), other(), queued(Times.NOON));
        var unaimed = forwarding(organisation, position.id(), null, waitingFor(WaitingReason.NOT_LINKED));
        run(
                organisation,
                () -> stores().notices().raise(aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD))));
        // when
        var purged = purge(organisation);
        // then
        assertThat(purged).isEqualTo(new PurgedRecords(1, 1, 1, 0));
        run(organisation, () -> {
            assertThat(stores().positions().find(organisation, position.id()))
                    .hasValueSatisfying(found -> assertThat(found.link()).isNull());
            assertThat(stores().positions().find(organisation, elsewhere.id())).contains(elsewhere);
            assertThat(stores().forwardings().ofConversations(organisation, Set.of(conversation)))
                    .isEmpty();
            assertThat(stores().conversations().find(organisation, conversation))
                    .isPresent();
            assertThat(stores().forwardings().find(organisation, kept.id())).contains(kept);
            assertThat(stores().forwardings().find(organisation, unaimed.id())).contains(unaimed);
            assertThat(stores().notices().unresolved(organisation)).isEmpty();
        });
        assertThat(purge(organisation)).isEqualTo(new PurgedRecords(0, 0, 0, 0));
    }

    @Test
    default void metaviewStopsAndPurgesNothingThatIsCords() {
        // given
        var organisation = someOrganisation();
        var position = linked(organisation, ACCOUNT);
        var row = forwarding(organisation, position.id(), job("1"), queued(Times.NOON));
        var ofCord = aNotice(organisation, new NoticeSubject.KeyRefused(Product.CORD));
        var ofPosition = aNotice(organisation, new NoticeSubject.JobClosed(position.id()));
        var ofMetaview = aNotice(organisation, new NoticeSubject.KeyRefused(Product.METAVIEW));
        run(organisation, () -> List.of(ofCord, ofPosition, ofMetaview).forEach(stores().notices()::raise));
        // then
        assertThat(in(organisation, () -> stores().accountRecords().impact(organisation, Product.METAVIEW, ACCOUNT)))
                .isEqualTo(DisconnectImpact.ofCalls(0, 0));
        // when
        var purged = in(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(purged).isEqualTo(new PurgedRecords(0, 0, 1, 0));
        run(organisation, () -> {
            assertThat(stores().positions().find(organisation, position.id())).contains(position);
            assertThat(stores().forwardings().find(organisation, row.id())).contains(row);
            assertThat(stores().notices().unresolved(organisation)).containsExactlyInAnyOrder(ofCord, ofPosition);
        });
    }

    @Test
    default void countsTheCommentsThatWouldBeHeld() {
        // given
        var organisation = someOrganisation();
        var call = aCall(organisation);
        var waiting = new CommentState.Waiting(CommentObstacle.NO_PERMISSION, Times.NOON);
        run(organisation, () -> {
            stores().calls().calls().add(call);
            var comments = stores().calls().comments();
            comments.add(aComment(organisation, call.id(), ACCOUNT));
            comments.add(inState(waiting, aComment(organisation, call.id(), ACCOUNT)));
            comments.add(
                    inState(new CommentState.Refused("no", Times.NOON), aComment(organisation, call.id(), ACCOUNT)));
            comments.add(aComment(organisation, call.id(), OTHER_ACCOUNT));
        });
        // then
        assertThat(in(organisation, () -> stores().accountRecords().impact(organisation, Product.METAVIEW, ACCOUNT)))
                .isEqualTo(DisconnectImpact.ofCalls(0, 2));
    }

    @Test
    default void cordLeavesWhatWasToldOfMetaview() {
        // given
        var organisation = someOrganisation();
        var told = aNotice(organisation, new NoticeSubject.KeyRefused(Product.METAVIEW));
        run(organisation, () -> stores().notices().raise(told));
        // when
        purge(organisation);
        // then
        assertThat(in(organisation, () -> stores().notices().unresolved(organisation)))
                .containsExactly(told);
    }

    @Test
    default void leavesAnotherOrganisationAlone() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var position = linked(organisation, ACCOUNT);
        // when
        purge(other);
        run(other, () -> stores().accountRecords().purge(organisation, Product.CORD, ACCOUNT));
        // then
        assertThat(Objects.requireNonNull(in(
                                organisation, () -> stores().positions().find(organisation, position.id()))
                        .orElseThrow()
                        .link()))
                .isEqualTo(position.link());
    }

    private static JobTarget other() {
        return new JobTarget(OTHER_ACCOUNT, new JobId("1"), "t");
    }
}
