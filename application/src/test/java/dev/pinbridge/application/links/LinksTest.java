package dev.pinbridge.application.links;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.details;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.application.World;
import dev.pinbridge.application.comments.CommentWorld;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchesChanged;
import dev.pinbridge.domain.matching.NoMatchReason;
import dev.pinbridge.domain.notes.NotesReady;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever looks at an application finds the way to the notes of the calls about it.
final class LinksTest {
    private final World world = new World();
    private final CommentWorld comments = world.comments;
    private final OrganisationId organisation = world.admin.organisation();
    private final Call call = some(details(Instant.parse("2026-11-26T15:30:00Z")));

    @BeforeEach
    void isConnected() {
        world.connectMetaview();
    }

    private Call some(CallDetails details) {
        var stored = aCall(organisation, details);
        world.transactions.run(organisation, () -> world.stores.calls().calls().add(stored));
        return stored;
    }

    private Match match(Call of, MatchState state) {
        var match = new Match(organisation, of.id(), state, List.of(), world.instant());
        world.transactions.run(
                organisation, () -> world.stores.calls().matches().save(organisation, List.of(match)));
        return match;
    }

    private static MatchState matchedWith(int application) {
        return new MatchState.Matched(target(application, 1, null), MatchBasis.EVIDENCE);
    }

    private void tellOfNotes(Call of) {
        world.happen(new NotesReady(organisation, of.id()));
    }

    private void tellOfMatches(Match... matches) {
        world.happen(new MatchesChanged(organisation, List.of(matches)));
    }

    private List<Comment> of(Call some) {
        return comments.readComments.of(world.admin, List.of(some.id())).getOrDefault(some.id(), List.of());
    }

    @Test
    void aMatchedCallIsLinkedOnceItHasNotes() {
        // given
        match(call, matchedWith(7));
        // when
        tellOfNotes(call);
        comments.post();
        // then
        assertThat(of(call)).singleElement().satisfies(comment -> {
            assertThat(comment.state()).isInstanceOf(CommentState.Posted.class);
            assertThat(comment.purpose()).isEqualTo(CommentPurpose.LINK);
            assertThat(comment.by()).isNull();
            assertThat(comment.account()).isEqualTo(World.ACME);
            assertThat(comments.ats.all(new ApplicationId("7")))
                    .extracting(AtsComment::text)
                    .containsExactly("Notes of the interview on 26 Nov 2026: https://product.example/notes/calls/"
                            + call.id().value() + "\nReference: "
                            + comment.id().reference());
        });
    }

    @Test
    void itIsSaidWhatKindOfCallItWas() {
        // given
        var debrief = some(details(Instant.parse("2026-09-01T23:59:00Z")).with(CallType.DEBRIEF));
        var other = some(details(Instant.parse("2026-09-02T00:00:00Z")).with(CallType.OTHER));
        match(debrief, matchedWith(7));
        match(other, matchedWith(7));
        // when
        tellOfNotes(debrief);
        tellOfNotes(other);
        // then
        assertThat(of(debrief).getFirst().text()).startsWith("Notes of the debrief on 1 Sep 2026: ");
        assertThat(of(other).getFirst().text()).startsWith("Notes of the call on 2 Sep 2026: ");
    }

    @Test
    void aCallWithNotesIsLinkedOnceItIsMatched() {
        // given
        var without = some(details(null));
        tellOfNotes(call);
        assertThat(of(call)).isEmpty();
        comments.note(call.id());
        // when
        tellOfMatches(match(call, matchedWith(7)), match(without, matchedWith(7)));
        // then
        assertThat(of(call)).hasSize(1);
        assertThat(of(without)).isEmpty();
    }

    @Test
    void aCallThatIsMatchedWithNothingIsNotLinked() {
        // given
        comments.note(call.id());
        // when
        tellOfMatches(match(call, new MatchState.Unmatched(NoMatchReason.MISSING_IN_ATS)));
        tellOfNotes(call);
        tellOfMatches(match(call, new MatchState.Rejected()));
        tellOfNotes(call);
        // then
        assertThat(of(call)).isEmpty();
    }

    @Test
    void aCallIsLinkedOnceHoweverOftenItIsProcessed() {
        // given
        comments.note(call.id());
        var match = match(call, matchedWith(7));
        // when
        tellOfNotes(call);
        comments.post();
        tellOfNotes(call);
        tellOfMatches(match);
        comments.post();
        // then
        assertThat(of(call)).hasSize(1);
        assertThat(comments.ats.all()).hasSize(1);
    }

    @Test
    void anotherMatchIsLinkedTooAndTheEarlierOneStays() {
        // given
        comments.note(call.id());
        tellOfMatches(match(call, matchedWith(7)));
        comments.post();
        // when
        tellOfMatches(match(call, matchedWith(8)));
        comments.post();
        tellOfMatches(match(call, matchedWith(7)));
        comments.post();
        // then
        assertThat(of(call))
                .extracting(Comment::application)
                .containsExactlyInAnyOrder(new ApplicationId("7"), new ApplicationId("8"));
        assertThat(comments.ats.all()).hasSize(2);
    }

    @Test
    void nothingIsLinkedWhileItIsSwitchedOff() {
        // given
        assertThat(comments.readLinkComments.areOn(world.admin)).isTrue();
        comments.note(call.id());
        var match = match(call, matchedWith(7));
        // when
        comments.setLinkComments.set(world.admin, false);
        tellOfNotes(call);
        tellOfMatches(match);
        // then
        assertThat(of(call)).isEmpty();
        assertThat(comments.readLinkComments.areOn(world.admin)).isFalse();
        // when
        comments.setLinkComments.set(world.admin, true);
        tellOfNotes(call);
        // then
        assertThat(of(call)).hasSize(1);
    }

    @Test
    void switchingOffCancelsWhatWasNotSent() {
        // given
        match(call, matchedWith(7));
        tellOfNotes(call);
        comments.post();
        var another = some(details(null));
        match(another, matchedWith(8));
        tellOfNotes(another);
        // when
        comments.setLinkComments.set(world.admin, false);
        comments.post();
        // then
        assertThat(of(call).getFirst().state()).isInstanceOf(CommentState.Posted.class);
        assertThat(of(another).getFirst().state()).isInstanceOf(CommentState.Cancelled.class);
        assertThat(comments.ats.all()).hasSize(1);
    }

    @Test
    void onlyAnAdminSwitches() {
        // given
        var recruiter = world.signInAs("recruiter@acme.example", Plan.GROWTH, Role.RECRUITER);
        // then
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> comments.setLinkComments.set(recruiter, false));
        assertThat(comments.readLinkComments.areOn(recruiter)).isTrue();
    }
}
