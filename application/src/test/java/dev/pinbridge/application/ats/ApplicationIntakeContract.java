package dev.pinbridge.application.ats;

import static dev.pinbridge.application.ats.NewApplications.withCv;
import static dev.pinbridge.application.ats.NewApplications.withEverything;
import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.QuestionKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What [ApplicationIntake] promises.
public interface ApplicationIntakeContract {
    AtsDriver driver();

    ApplicationIntake intake();

    private Submission submit(NewApplication application) {
        return intake().submit(driver().credentials(), application, () -> true).outcome();
    }

    @Test
    default void createsAnApplicationInTheFirstStage() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(driver().applications()).hasSize(1);
        var application = driver().applications().getFirst();
        assertThat(submission).isEqualTo(new Submission.Accepted(application));
        assertThat(driver().stageType(application)).isEqualTo("applied");
    }

    @Test
    default void createsAnotherOneWheneverAsked() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        // when
        submit(withoutCv(job, "pinbridge-1"));
        submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(driver().applications()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 49_151, 49_152, 49_153, 300_000})
    default void handsTheCvOverByteForByte(int size) {
        // given
        var job = driver().openJob("Cook", new JobDemands(true, false, false, false));
        var cv = bytes(size);
        // when
        var submission = submit(withCv(job, "pinbridge-1", cv));
        // then
        assertThat(driver().cvSha256(accepted(submission))).hasValue(sha256(cv));
    }

    @Test
    default void takesInAllThatAJobMayDemand() {
        // given
        var job = driver().openJob("Cook", new JobDemands(false, true, true, true));
        var pay = driver().ask(job, "Pay", QuestionKind.NUMBER, true);
        var why = driver().ask(job, "Why us?", QuestionKind.TEXT, true);
        driver().ask(job, "Anything else?", QuestionKind.TEXT, false);
        var answers = List.of(
                new NewApplication.Given(pay, new Answer.Amount(new BigDecimal("30000"))),
                new NewApplication.Given(why, new Answer.Words("The food")));
        // when
        var submission = submit(withEverything(job, "pinbridge-1", answers));
        // then
        assertThat(driver().answered(accepted(submission))).containsExactlyInAnyOrder(pay, why);
        assertThat(driver().tags(accepted(submission))).containsExactly("From cord");
        assertThat(driver().isMailed(accepted(submission))).isFalse();
    }

    @Test
    default void mailsAndMarksNothingUnlessToldOtherwise() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(driver().isMailed(accepted(submission))).isTrue();
        assertThat(driver().tags(accepted(submission))).isEmpty();
        assertThat(driver().answered(accepted(submission))).isEmpty();
    }

    @Test
    default void isRefusedWithAnAnswerToWhatTheJobDoesNotAsk() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        var elsewhere = driver().ask(driver().job("Waiter", JobStatus.OPEN), "Pay", QuestionKind.NUMBER, true);
        var answer = new NewApplication.Given(elsewhere, new Answer.Amount(BigDecimal.ONE));
        // when
        var submission = submit(withEverything(job, "pinbridge-1", List.of(answer)));
        // then
        assertThat(words(submission)).containsIgnoringCase("must belong to the job");
        assertThat(driver().applications()).isEmpty();
    }

    @Test
    default void isRefusedForAJobThatIsNotThere() {
        // given
        var gone = driver().job("Cook", JobStatus.OPEN);
        driver().delete(gone);
        // when
        var submission = submit(withoutCv(gone, "pinbridge-1"));
        // then
        assertThat(words(submission)).isNotBlank();
        assertThat(driver().applications()).isEmpty();
    }

    @Test
    default void isRefusedWithoutACvThatIsDemanded() {
        // given
        var job = driver().openJob("Cook", new JobDemands(true, false, false, false));
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(words(submission)).containsIgnoringCase("can't be blank");
        assertThat(driver().applications()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobStatus.class,
            names = {"CLOSED", "ARCHIVED", "DRAFT"})
    default void isRefusedForAJobThatTakesNobody(JobStatus status) {
        // given
        var job = driver().job("Cook", status);
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(words(submission)).containsIgnoringCase("not accepting");
    }

    @Test
    default void isDeniedWithoutThePermission() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        driver().allow(Capability.READ_JOBS, Capability.READ_APPLICATIONS);
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(loss(submission)).isEqualTo(new Loss.OfCapability(Capability.WRITE_APPLICATIONS));
        assertThat(driver().applications()).isEmpty();
    }

    @Test
    default void isDeniedWithARevokedKey() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        driver().revokeKey();
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(loss(submission)).isEqualTo(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
    }

    @Test
    default void isDeniedWhileTheApiIsSwitchedOff() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        driver().switchApi(false);
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(loss(submission)).isEqualTo(new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
    }

    @Test
    default void saysThatNobodyWasReached() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        driver().shutDown();
        // when
        var submission = submit(withoutCv(job, "pinbridge-1"));
        // then
        assertThat(submission).isInstanceOf(Submission.NotReached.class);
    }

    @Test
    default void reachesNobodyWhenItIsGivenUpAtTheLastMoment() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        // when
        var small = intake().submit(driver().credentials(), withoutCv(job, "pinbridge-1"), () -> false);
        var large = intake().submit(driver().credentials(), withCv(job, "pinbridge-2", bytes(300_000)), () -> false);
        // then
        assertThat(small.outcome()).isEqualTo(new Submission.Withdrawn());
        assertThat(large.outcome()).isEqualTo(new Submission.Withdrawn());
        assertThat(driver().applications()).isEmpty();
    }

    @Test
    default void sendsNothingWhenTheCvCannotBeOpened() {
        // given
        var job = driver().job("Cook", JobStatus.OPEN);
        Content unreadable = () -> {
            throw new IOException("no such file");
        };
        // when
        var failure = catchThrowable(() -> submit(withCv(job, "pinbridge-1", 10, unreadable)));
        // then
        assertThat(failure).isInstanceOf(RuntimeException.class).hasRootCauseInstanceOf(IOException.class);
        assertThat(driver().applications()).isEmpty();
    }

    private static ApplicationId accepted(Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) submission).application();
    }

    private static String words(Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Refused.class);
        return ((Submission.Refused) submission).words();
    }

    private static Loss loss(Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Denied.class);
        return ((Submission.Denied) submission).loss();
    }

    private static byte[] bytes(int size) {
        var header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        var bytes = new byte[size];
        IntStream.range(0, size).forEach(i -> bytes[i] = i < header.length ? header[i] : (byte) (i * 31));
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
