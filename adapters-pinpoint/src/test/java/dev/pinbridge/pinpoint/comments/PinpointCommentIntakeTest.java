package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.application.comments.CommentIntakeContract;
import dev.pinbridge.application.comments.CommentsDriver;
import dev.pinbridge.domain.comments.CommentIntake;
import org.junit.jupiter.api.AfterEach;

final class PinpointCommentIntakeTest implements CommentIntakeContract {
    private final SandboxCommentsDriver driver = new SandboxCommentsDriver();

    @AfterEach
    void stop() {
        driver.close();
    }

    @Override
    public CommentsDriver driver() {
        return driver;
    }

    @Override
    public CommentIntake intake() {
        return driver.pinpoint().client().commentIntake();
    }
}
