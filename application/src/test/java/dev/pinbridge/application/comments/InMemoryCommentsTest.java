package dev.pinbridge.application.comments;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.Stores;

final class InMemoryCommentsTest implements CommentsContract {
    private final Stores stores = InMemoryStores.create();

    @Override
    public Stores stores() {
        return stores;
    }
}
