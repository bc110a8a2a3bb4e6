package dev.pinbridge.application.notes;

import dev.pinbridge.application.World;
import dev.pinbridge.application.access.DecideAccess;

/// What can be done to post notes in a [World].
public final class PostWorld {
    public final PreviewPost previewPost;
    public final PostNotes postNotes;
    public final ReadPosts readPosts;

    public PostWorld(World world) {
        var stores = world.stores.calls();
        var people = world.stores.people();
        var access = new DecideAccess(stores.circles(), stores.accessSettings(), people);
        var compose = new ComposePost(
                stores.calls(),
                stores.matches(),
                stores.notes(),
                stores.posts(),
                stores.comments(),
                people,
                access::isOpenTo);
        this.previewPost = new PreviewPost(compose, world.transactions);
        this.postNotes = new PostNotes(
                compose, stores.calls(), stores.posts(), world.comments.queueComment, world.transactions, world);
        this.readPosts = new ReadPosts(stores.posts(), stores.comments(), world.transactions);
    }
}
