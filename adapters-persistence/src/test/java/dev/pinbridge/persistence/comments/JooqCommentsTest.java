package dev.pinbridge.persistence.comments;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.comments.CommentsContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqCommentsTest implements CommentsContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
