package dev.pinbridge.application.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What [AtsComments] promises.
public interface AtsCommentsContract {
    CommentsDriver driver();

    AtsComments comments();

    CommentIntake intake();

    private List<AtsComment> on(ApplicationId application) {
        return comments().on(driver().credentials(), application);
    }

    @Test
    default void findsACommentThatWeMade() {
        // given
        var application = driver().application();
        var id = new CommentId(UUID.randomUUID());
        driver().comment(application, "Strong candidate");
        var posting = intake().post(
                        driver().credentials(), application, "<b>Notes</b> & \"more\"\n" + id.reference(), () -> true);
        driver().comment(application, "So I think");
        // when
        var found = on(application);
        // then
        assertThat(found).hasSize(3);
        assertThat(found.stream().filter(comment -> id.isIn(comment.text())))
                .singleElement()
                .satisfies(comment -> assertThat(posting).isEqualTo(new Posting.Accepted(comment.id())));
    }

    @Test
    default void readsThoseOnThatApplicationNewestFirst() {
        // given
        var application = driver().application();
        driver().comment(application, "First");
        driver().comment(driver().application(), "Elsewhere");
        driver().comment(application, "Second");
        // then
        assertThat(on(application)).extracting(AtsComment::text).containsExactly("Second", "First");
    }

    @Test
    default void readsManyOfThem() {
        // given
        var application = driver().application();
        IntStream.range(0, 250).forEach(i -> driver().comment(application, "No " + i));
        // when
        var found = on(application);
        // then
        assertThat(found).hasSize(250).doesNotHaveDuplicates();
        assertThat(found.getFirst().text()).isEqualTo("No 249");
    }

    @Test
    default void findsNothingWhereNothingIs() {
        // given
        var gone = driver().application();
        driver().delete(gone);
        // then
        assertThat(on(driver().application())).isEmpty();
        assertThat(on(gone)).isEmpty();
    }

    @Test
    default void isDeniedWithoutThePermission() {
        // given
        var application = driver().application();
        driver().allow(Capability.WRITE_COMMENTS);
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> on(application));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfCapability(Capability.READ_COMMENTS));
    }

    @Test
    default void isDeniedWithARevokedKey() {
        // given
        var application = driver().application();
        driver().revokeKey();
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> on(application));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
    }

    @Test
    default void saysThatNobodyWasReached() {
        // given
        var application = driver().application();
        driver().shutDown();
        // then
        assertThat(catchThrowableOfType(AtsUnavailable.class, () -> on(application)))
                .isNotNull();
    }
}
