package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.application.comments.AtsCommentsContract;
import dev.pinbridge.application.comments.CommentsDriver;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;
import org.junit.jupiter.api.AfterEach;

final class PinpointCommentsTest implements AtsCommentsContract {
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

    @Override
    public AtsComments comments() {
        return driver.pinpoint().client().comments();
    }
}
