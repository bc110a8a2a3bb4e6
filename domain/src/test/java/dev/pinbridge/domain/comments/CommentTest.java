package dev.pinbridge.domain.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CommentTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final CommentId id = new CommentId(UUID.randomUUID());

    private Comment queued(CommentPurpose purpose, String text) {
        return Comment.queued(
                new NewComment(
                        id,
                        new OrganisationId(UUID.randomUUID()),
                        new AccountName("acme"),
                        new ApplicationId("7"),
                        new CallId(UUID.randomUUID()),
                        purpose,
                        text,
                        null),
                NOON);
    }

    private Comment queued() {
        return queued(CommentPurpose.LINK, id.reference());
    }

    @Test
    void isRefusedWithoutItsReference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queued(CommentPurpose.LINK, "PB-0000000000"))
                .withMessageContaining(id.reference());
    }

    @Test
    void mayHaveManyLinesAndManyCharacters() {
        // given
        var longest = "🎧".repeat(Comment.MAX_TEXT - 14) + "\n" + id.reference();
        // then
        assertThat(queued(CommentPurpose.NOTES, longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> queued(CommentPurpose.NOTES, "x" + longest)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void isDueLaterEachTimeThatWorkOnItBreaksOff() {
        // when
        var first = queued().taken(NOON, AGAIN);
        var second = first.taken(NOON, AGAIN);
        var third = second.taken(NOON, AGAIN);
        // then
        assertThat(first.dueAt()).isEqualTo(NOON);
        assertThat(second.dueAt()).isEqualTo(NOON.plusSeconds(10));
        assertThat(third.dueAt()).isEqualTo(NOON.plusSeconds(20));
        assertThat(third.isSuspect()).isFalse();
        assertThat(third.taken(NOON, AGAIN).isSuspect()).isTrue();
    }

    @Test
    void isNoLongerSuspectOnceWorkOnItHasEnded() {
        // given
        var comment = queued().taken(NOON, AGAIN).taken(NOON, AGAIN).taken(NOON, AGAIN);
        // when
        var later = comment.moved(new CommentState.Queued(NOON, NOON, "slow down"));
        // then
        assertThat(later.interruptions()).isZero();
        assertThat(later.epoch()).isEqualTo(4);
    }

    @Test
    void remembersWhatBrokeOffWhileItIsLookedFor() {
        // given
        var sending = queued().taken(NOON, AGAIN).moved(new CommentState.Sending(NOON));
        var unknown = sending.brokenOff(new CommentState.Unconfirmed(NOON, "died", 0, NOON));
        // when
        var looked = unknown.taken(NOON, AGAIN).moved(new CommentState.Queued(NOON, NOON, "died"));
        // then
        assertThat(sending.attempts()).isEqualTo(1);
        assertThat(looked.interruptions()).isEqualTo(1);
    }

    @Test
    void goesFirstWhenAPersonAskedAndThenWhenItMayBeThere() {
        // given
        var link = queued();
        var unknown = link.moved(new CommentState.Unconfirmed(NOON, "no answer", 0, NOON.plusSeconds(1)));
        var notes = queued(CommentPurpose.NOTES, id.reference())
                .moved(new CommentState.Queued(NOON, NOON.plusSeconds(2), null));
        // then
        assertThat(Comment.IN_TURN.compare(notes, unknown)).isNegative();
        assertThat(Comment.IN_TURN.compare(unknown, link)).isNegative();
    }

    @Test
    void isNotWorkedOnUnlessItIsDue() {
        // given
        var sending = queued().moved(new CommentState.Sending(NOON));
        // then
        assertThat(sending.dueAt()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> sending.taken(NOON, AGAIN));
    }
}
