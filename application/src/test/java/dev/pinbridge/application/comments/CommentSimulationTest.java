package dev.pinbridge.application.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.comments.CommentSimulation.Experiment;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.Posting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// `-Dcomments.seeds=100000` runs more of them, `-Dcomments.seed=17` only that one.
final class CommentSimulationTest {
    private static final long SEEDS = Long.getLong("comments.seeds", 5_000);

    @Test
    void losesNothingAndSendsNothingTwice() {
        // given
        var only = Long.getLong("comments.seed");
        // when
        var objection = only == null
                ? firstObjection(Experiment.NONE, SEEDS)
                : CommentSimulation.objection(only, Experiment.NONE);
        // then
        assertThat(objection).isEmpty();
    }

    /// Otherwise it would show nothing.
    @Test
    void isEventful() {
        // when
        var seen = LongStream.range(0, 50)
                .mapToObj(CommentSimulation::seen)
                .flatMap(statuses -> statuses.stream())
                .collect(Collectors.toSet());
        // then
        assertThat(seen).containsExactlyInAnyOrder(CommentStatus.values());
    }

    @Test
    void noticesASendThatIsRepeatedWithoutALook() {
        // given
        UnaryOperator<CommentIntake> careless =
                intake -> (credentials, application, text, allowed) -> switch (intake.post(
                        credentials, application, text, allowed)) {
                    case Posting.Unknown(var why) -> new Posting.NotReached(why);
                    case Posting other -> other;
                };
        // then
        assertThat(firstObjection(new Experiment(careless, comments -> comments, Pace.CALM), 2_000))
                .isPresent();
    }

    @Test
    void noticesWritesThatAreBasedOnAnOlderVersion() {
        assertThat(firstObjection(
                        new Experiment(intake -> intake, CommentSimulationTest::takingAnyVersion, Pace.CALM), 2_000))
                .isPresent();
    }

    @Test
    void noticesASendThatIsGivenUpAfterOneLook() {
        // given
        var hasty = new Pace(1, Duration.ofSeconds(2), Duration.ofMinutes(5), List.of(Duration.ofSeconds(5)));
        // then
        assertThat(firstObjection(new Experiment(intake -> intake, comments -> comments, hasty), 2_000))
                .isPresent();
    }

    @Test
    void noticesALaneThatSendsOnThoughItIsLost() {
        // given
        UnaryOperator<CommentIntake> careless = intake ->
                (credentials, application, text, _) -> intake.post(credentials, application, text, () -> true);
        // then
        assertThat(firstObjection(new Experiment(careless, comments -> comments, Pace.CALM), 20_000))
                .isPresent();
    }

    private static Optional<String> firstObjection(Experiment experiment, long seeds) {
        return LongStream.range(0, seeds)
                .mapToObj(seed -> CommentSimulation.objection(seed, experiment))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Comments takingAnyVersion(Comments comments) {
        return (Comments) Proxy.newProxyInstance(
                Comments.class.getClassLoader(), new Class<?>[] {Comments.class}, (_, method, arguments) -> {
                    try {
                        return method.getName().equals("update")
                                ? comments.update(asNext(comments, (Comment) arguments[0]))
                                : method.invoke(comments, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Comment asNext(Comments comments, Comment next) {
        var stored = comments.find(next.organisation(), next.id()).orElse(next);
        return new Comment(
                next.id(),
                next.organisation(),
                next.account(),
                next.application(),
                next.call(),
                next.purpose(),
                next.text(),
                next.by(),
                next.state(),
                next.attempts(),
                next.interruptions(),
                next.createdAt(),
                stored.epoch() + 1);
    }
}
