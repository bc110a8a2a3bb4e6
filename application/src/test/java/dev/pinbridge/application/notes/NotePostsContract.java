package dev.pinbridge.application.notes;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.PostedPart;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [NotePosts] promises.
public interface NotePostsContract extends StoresContract {
    @Test
    default void keepsWhatWasPostedInItsOrder() {
        // given
        var organisation = someOrganisation();
        var one = someCall(aCall(organisation));
        var other = someCall(aCall(organisation));
        var without = someCall(aCall(organisation));
        // By clocks of other nodes.
        var late = added(post(one, 2, Times.NOON.minusSeconds(1), new CommentId(UUID.randomUUID())));
        var early = added(post(one, 1, Times.NOON, null));
        var others = added(post(other, 1, Times.NOON, null));
        // then
        assertThat(ofCalls(organisation, one, other, without))
                .isEqualTo(Map.of(one.id(), List.of(early, late), other.id(), List.of(others)));
    }

    @Test
    default void addsNoSecondOneOfTheSameComment() {
        // given
        var call = someCall(aCall(someOrganisation()));
        var first = added(post(call, 1, Times.NOON, null));
        // when
        added(new NotePost(
                first.organisation(),
                first.comment(),
                first.call(),
                2,
                first.account(),
                first.application(),
                List.of(),
                first.by(),
                Times.NOON.plusSeconds(9),
                null));
        // then
        assertThat(ofCalls(call.organisation(), call)).isEqualTo(Map.of(call.id(), List.of(first)));
    }

    @Test
    default void goesWithItsCall() {
        // given
        var organisation = someOrganisation();
        var call = someCall(expected(organisation, ACCOUNT, "7", Times.NOON));
        added(post(call, 1, Times.NOON, null));
        // when
        run(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(ofCalls(organisation, call)).isEmpty();
    }

    @Test
    default void knowsNothingOfOtherOrganisations() {
        // given
        var call = someCall(aCall(someOrganisation()));
        added(post(call, 1, Times.NOON, null));
        // then
        assertThat(ofCalls(someOrganisation(), call)).isEmpty();
    }

    private static NotePost post(Call call, int number, Instant at, @Nullable CommentId replaces) {
        return new NotePost(
                call.organisation(),
                new CommentId(UUID.randomUUID()),
                call.id(),
                number,
                ACCOUNT,
                new ApplicationId("7"),
                List.of(
                        new PostedPart(new NoteId(UUID.randomUUID()), 3, List.of("Résumé", "Nächste Schritte")),
                        new PostedPart(new NoteId(UUID.randomUUID()), 1, List.of("TLDR"))),
                AnOrganisation.somebody(),
                at,
                replaces);
    }

    private NotePosts posts() {
        return stores().calls().posts();
    }

    private Call someCall(Call call) {
        run(call.organisation(), () -> stores().calls().calls().add(call));
        return call;
    }

    private NotePost added(NotePost post) {
        run(post.organisation(), () -> posts().add(post));
        return post;
    }

    private Map<CallId, List<NotePost>> ofCalls(OrganisationId organisation, Call... calls) {
        var ids = Arrays.stream(calls).map(Call::id).toList();
        return in(organisation, () -> posts().ofCalls(organisation, ids));
    }
}
