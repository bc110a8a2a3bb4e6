package dev.pinbridge.pinpoint.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of a comment when something breaks: never that it was not made while it may have been.
final class UnclearCommentsTest {
    private static final Operation CREATE = Operation.of("POST", "comments");
    private static final Operation READ = Operation.of("GET", "comments");

    private final SandboxCommentsDriver driver = new SandboxCommentsDriver();
    private final ApplicationId application = driver.application();

    @AfterEach
    void stop() {
        driver.close();
    }

    static Stream<Fault> afterCommit() {
        return Stream.of(new Fault.ResetAfterCommit(), new Fault.MalformedJson(), new Fault.ServerErrorAfterCommit());
    }

    static Stream<Fault> beforeCommit() {
        return Stream.of(new Fault.ServerError(), new Fault.Unavailable(), new Fault.ResetBefore());
    }

    @ParameterizedTest
    @MethodSource("afterCommit")
    void doesNotKnowAndFindsTheCommentLater(Fault fault) {
        // given
        arm(CREATE, fault);
        // when
        var posting = post();
        // then
        assertThat(posting).isInstanceOf(Posting.Unknown.class);
        assertThat(found()).extracting(AtsComment::text).containsExactly("PB-1");
    }

    @ParameterizedTest
    @MethodSource("beforeCommit")
    void doesNotKnowAndFindsNothingLater(Fault fault) {
        // given
        arm(CREATE, fault);
        // when
        var posting = post();
        // then
        assertThat(posting).isInstanceOf(Posting.Unknown.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void isAskedToWaitAWhile() {
        // given
        arm(CREATE, new Fault.TooManyRequests(Duration.ofSeconds(30)));
        // then
        assertThat(post()).isEqualTo(new Posting.Busy(Duration.ofSeconds(30)));
        assertThat(driver.comments(application)).isEmpty();
    }

    @Test
    void isTroubleThatACommentMakesNoSense() {
        // given
        arm(READ, new Fault.MalformedJson());
        // then
        assertThatExceptionOfType(AtsUnavailable.class).isThrownBy(this::found);
    }

    private void arm(Operation operation, Fault fault) {
        driver.pinpoint().company().faults().next(operation, fault);
    }

    private Posting post() {
        return driver.pinpoint().client().commentIntake().post(driver.credentials(), application, "PB-1", () -> true);
    }

    private List<AtsComment> found() {
        return driver.pinpoint().client().comments().on(driver.credentials(), application);
    }
}
