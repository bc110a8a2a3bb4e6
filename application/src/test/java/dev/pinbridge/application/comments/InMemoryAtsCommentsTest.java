package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;

final class InMemoryAtsCommentsTest implements AtsCommentsContract {
    private final InMemoryAtsComments ats = new InMemoryAtsComments();
    private final CommentsDriver driver = new InMemoryCommentsDriver(ats);

    @Override
    public CommentsDriver driver() {
        return driver;
    }

    @Override
    public CommentIntake intake() {
        return ats;
    }

    @Override
    public AtsComments comments() {
        return ats;
    }
}
