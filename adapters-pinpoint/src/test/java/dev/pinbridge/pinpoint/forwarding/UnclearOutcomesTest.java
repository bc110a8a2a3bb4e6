package dev.pinbridge.pinpoint.forwarding;

import static dev.pinbridge.application.ats.NewApplications.withCv;
import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of a send when something breaks: never that it failed while it may have arrived.
final class UnclearOutcomesTest {
    private static final Operation CREATE = Operation.of("POST", "applications");

    private final SandboxAtsDriver pinpoint = new SandboxAtsDriver();
    private final JobId cook = pinpoint.job("Cook", JobStatus.OPEN);

    @AfterEach
    void stop() {
        pinpoint.close();
    }

    static Stream<Fault> afterCommit() {
        return Stream.of(new Fault.ResetAfterCommit(), new Fault.MalformedJson());
    }

    static Stream<Fault> beforeCommit() {
        return Stream.of(new Fault.ServerError(), new Fault.Unavailable(), new Fault.ResetBefore());
    }

    @ParameterizedTest
    @MethodSource("afterCommit")
    void doesNotKnowAndFindsTheApplicationLater(Fault fault) {
        // given
        pinpoint.company().faults().next(CREATE, fault);
        // when
        var submission = submit();
        // then
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
        assertThat(found()).containsExactlyElementsOf(pinpoint.applications()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("beforeCommit")
    void doesNotKnowAndFindsNothingLater(Fault fault) {
        // given
        pinpoint.company().faults().next(CREATE, fault);
        // when
        var submission = submit();
        // then
        assertThat(submission).isInstanceOf(Submission.Unknown.class);
        assertThat(found()).isEmpty();
    }

    @Test
    void isAskedToWaitAWhile() {
        // given
        pinpoint.company().faults().next(CREATE, new Fault.TooManyRequests(Duration.ofSeconds(30)));
        // when
        var submission = submit();
        // then
        assertThat(submission).isEqualTo(new Submission.Busy(Duration.ofSeconds(30)));
        // Nobody may ask for it now.
        assertThat(pinpoint.applications()).isEmpty();
    }

    @Test
    void isAskedToWaitWithoutBeingToldHowLong() {
        // given
        pinpoint.company().faults().next(CREATE, new Fault.TooManyRequests(null));
        // when
        var submission = submit();
        // then
        assertThat(submission).isEqualTo(new Submission.Busy(Duration.ZERO));
    }

    @Test
    void passesOnWhyADuplicateIsRefused() {
        // given
        pinpoint.company().refuseDuplicateApplications(true);
        submit();
        // when
        var submission = submit();
        // then
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.words()).contains("already applied"));
        assertThat(found()).hasSize(1);
    }

    static Stream<InputStream> spoilt() {
        return Stream.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayInputStream(new byte[199_999]),
                new ByteArrayInputStream(new byte[200_001]),
                new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new Breaking()));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void hasReachedNobodyWhenTheCvBreaksOff(InputStream content) {
        // given
        var application = withCv(cook, "pinbridge-1", 200_000, () -> content);
        // when
        var submission = pinpoint.client()
                .intake()
                .submit(pinpoint.credentials(), application, () -> true)
                .outcome();
        // then
        assertThat(submission).isEqualTo(new Submission.NotReached("the CV could not be read to its end"));
        assertThat(pinpoint.applications()).isEmpty();
    }

    private Submission submit() {
        return pinpoint.client()
                .intake()
                .submit(pinpoint.credentials(), withoutCv(cook, "pinbridge-1"), () -> true)
                .outcome();
    }

    private Stream<ApplicationId> found() {
        return pinpoint.client().applications().withReference(pinpoint.credentials(), "pinbridge-1").stream()
                .map(AtsApplication::id);
    }

    private static final class Breaking extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return read();
        }
    }
}
