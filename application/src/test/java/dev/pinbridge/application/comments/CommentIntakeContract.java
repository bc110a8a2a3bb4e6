package dev.pinbridge.application.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import org.junit.jupiter.api.Test;

/// What [CommentIntake] promises.
public interface CommentIntakeContract {
    CommentsDriver driver();

    CommentIntake intake();

    private Posting post(ApplicationId application, String text) {
        return intake().post(driver().credentials(), application, text, () -> true);
    }

    @Test
    default void makesACommentOnTheApplication() {
        // given
        var application = driver().application();
        var other = driver().application();
        var text = "Ýr: \"1 < 2\" & more\n\n• https://example.org/a?b=1&c=2\nReference: PB-0123456789";
        // when
        var posting = post(application, text);
        // then
        assertThat(posting).isInstanceOf(Posting.Accepted.class);
        assertThat(driver().comments(application)).containsExactly(text);
        assertThat(driver().comments(other)).isEmpty();
    }

    @Test
    default void makesAnotherOneWheneverAsked() {
        // given
        var application = driver().application();
        // when
        var first = post(application, "PB-1");
        var second = post(application, "PB-1");
        // then
        assertThat(driver().comments(application)).containsExactly("PB-1", "PB-1");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    default void takesALongText() {
        // given
        var application = driver().application();
        var text = "🎧".repeat(20_000);
        // when
        var posting = post(application, text);
        // then
        assertThat(posting).isInstanceOf(Posting.Accepted.class);
        assertThat(driver().comments(application)).containsExactly(text);
    }

    @Test
    default void isRefusedForAnApplicationThatIsNotThere() {
        // given
        var gone = driver().application();
        driver().delete(gone);
        // when
        var posting = post(gone, "PB-1");
        // then
        assertThat(posting)
                .isInstanceOfSatisfying(
                        Posting.Refused.class,
                        refused -> assertThat(refused.words()).isNotBlank());
    }

    @Test
    default void isDeniedWithoutThePermission() {
        // given
        var application = driver().application();
        driver().allow(Capability.READ_COMMENTS);
        // when
        var posting = post(application, "PB-1");
        // then
        assertThat(loss(posting)).isEqualTo(new Loss.OfCapability(Capability.WRITE_COMMENTS));
        assertThat(driver().comments(application)).isEmpty();
    }

    @Test
    default void isDeniedWithARevokedKey() {
        // given
        var application = driver().application();
        driver().revokeKey();
        // when
        var posting = post(application, "PB-1");
        // then
        assertThat(loss(posting)).isEqualTo(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
    }

    @Test
    default void isDeniedWhileTheApiIsSwitchedOff() {
        // given
        var application = driver().application();
        driver().switchApi(false);
        // when
        var posting = post(application, "PB-1");
        // then
        assertThat(loss(posting)).isEqualTo(new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
    }

    @Test
    default void saysThatNobodyWasReached() {
        // given
        var application = driver().application();
        driver().shutDown();
        // when
        var posting = post(application, "PB-1");
        // then
        assertThat(posting).isInstanceOf(Posting.NotReached.class);
    }

    @Test
    default void reachesNobodyWhenItIsGivenUpAtTheLastMoment() {
        // given
        var application = driver().application();
        // when
        var posting = intake().post(driver().credentials(), application, "PB-1", () -> false);
        // then
        assertThat(posting).isEqualTo(new Posting.Withdrawn());
        assertThat(driver().comments(application)).isEmpty();
    }

    private static Loss loss(Posting posting) {
        assertThat(posting).isInstanceOf(Posting.Denied.class);
        return ((Posting.Denied) posting).loss();
    }
}
