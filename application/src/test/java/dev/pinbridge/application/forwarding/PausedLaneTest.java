package dev.pinbridge.application.forwarding;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Traffic;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A lane whose account is to be left alone for a while.
final class PausedLaneTest {
    private final World world = World.connected();
    private final Pause pause =
            new Pause(PauseReason.NOT_ANSWERING, world.instant().plusSeconds(60));

    private List<ConversationId> started(int count) {
        var position = world.positionLinkedTo(world.openJob("Engineer"));
        return Stream.generate(() -> world.started(world.candidate(), position))
                .limit(count)
                .toList();
    }

    private List<Forwarding> rows(List<ConversationId> conversations) {
        return conversations.stream()
                .map(world::forwardingOf)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void putsBackWhatItBeganAndLeavesTheOthersWhenItFindsOutOnTheWay() {
        // given
        var conversations = started(20);
        var before = rows(conversations);
        world.ats.setPause(pause);
        // when
        world.drain();
        // then
        var after = rows(conversations);
        assertThat(after)
                .filteredOn(row -> !before.contains(row))
                .hasSizeLessThanOrEqualTo(8)
                .allSatisfy(row -> {
                    assertThat(row.state())
                            .isInstanceOfSatisfying(
                                    Queued.class,
                                    queued -> assertThat(queued.notBefore()).isEqualTo(pause.until()));
                    assertThat(row.interruptions()).isZero();
                });
        // when
        world.ats.setPause(null);
        world.pass(Duration.ofSeconds(61));
        world.drain();
        // then
        assertThat(rows(conversations))
                .allSatisfy(row -> assertThat(row.state()).isInstanceOf(Sent.class));
    }

    @Test
    void doesNotEvenAskWhenItIsKnownBefore() {
        // given
        var conversations = started(3);
        var before = rows(conversations);
        var organisation = world.admin.organisation();
        world.stores
                .traffic()
                .change(organisation, ACME, 1, (was, _) -> new Traffic.After<>(was.notAnswering(pause.until()), true));
        // when
        world.drain();
        // then
        assertThat(rows(conversations)).isEqualTo(before);
        // when
        world.pass(Duration.ofSeconds(61));
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(3);
    }

    @Test
    void queuesUntilThenWhatWasHeldAtTheLastMoment() {
        // given
        var conversations = started(1);
        world.ats.answerNext(new Submission.Held(pause));
        // when
        world.drain();
        // then
        assertThat(rows(conversations).getFirst().state()).isInstanceOfSatisfying(Queued.class, queued -> {
            assertThat(queued.notBefore()).isEqualTo(pause.until());
            assertThat(queued.trouble()).isEqualTo(pause.words());
        });
        // when
        world.pass(Duration.ofSeconds(61));
        world.drain();
        // then
        assertThat(world.ats.received()).hasSize(1);
    }

    @Test
    void looksLaterForWhatIsUnconfirmed() {
        // given
        var conversations = started(1);
        world.ats.createNextButAnswer(new Submission.Unknown("no answer"));
        world.drain();
        world.pass(Duration.ofSeconds(10));
        world.ats.setPause(pause);
        // when
        world.drain();
        // then
        assertThat(rows(conversations).getFirst().state())
                .isInstanceOfSatisfying(
                        Unconfirmed.class,
                        unconfirmed -> assertThat(unconfirmed.nextLook()).isEqualTo(pause.until()));
        // when
        world.ats.setPause(null);
        world.pass(Duration.ofSeconds(61));
        world.drain();
        // then
        assertThat(rows(conversations).getFirst().state()).isInstanceOf(Sent.class);
        assertThat(world.ats.received()).hasSize(1);
    }
}
