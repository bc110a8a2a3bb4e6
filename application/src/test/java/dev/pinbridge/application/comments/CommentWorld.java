package dev.pinbridge.application.comments;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.application.World;
import dev.pinbridge.application.access.DecideAccess;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.links.HasNotes;
import dev.pinbridge.application.links.LinkComments;
import dev.pinbridge.application.links.LinkOnMatch;
import dev.pinbridge.application.links.LinkOnNotes;
import dev.pinbridge.application.links.ReadLinkComments;
import dev.pinbridge.application.links.SetLinkComments;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentPosted;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.integration.Capability;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// What can be done with comments on applications in a [World].
public final class CommentWorld {
    private final World world;
    public final InMemoryAtsComments ats = new InMemoryAtsComments();
    public final RecordingCommentLanes lanes;
    public final QueueComment queueComment;
    public final RetryComment retryComment;
    public final CancelComment cancelComment;
    public final ReadComments readComments;
    public final PostComments postComments;
    public final SetLinkComments setLinkComments;
    public final ReadLinkComments readLinkComments;
    private final List<Reaction<?>> reactions;
    private final List<Comment> told = new ArrayList<>();
    private final Set<CallId> noted = new HashSet<>();

    public CommentWorld(World world, Events events) {
        this.world = world;
        var stores = world.stores.calls();
        var comments = stores.comments();
        var transactions = world.transactions;
        var access = new DecideAccess(stores.circles(), stores.accessSettings(), world.stores.people());
        this.lanes = new RecordingCommentLanes(transactions);
        this.queueComment = new QueueComment(comments, lanes, world);
        this.retryComment = new RetryComment(comments, access::isOpenTo, lanes, events, transactions, world);
        this.cancelComment = new CancelComment(comments, access::isOpenTo, events, transactions, world);
        this.readComments = new ReadComments(comments, transactions);
        var holding = new CommentHolding(comments, world.stores.integrations(), transactions, events);
        var writer = new CommentWriter(comments, transactions, events);
        var settle = new SettleComment(world.currentAts, ats, holding, writer, world, Pace.CALM);
        var send = new SendComment(world.currentAts, ats, settle, holding, writer, world, Pace.CALM, new Random(1));
        this.postComments = new PostComments(comments, send, settle, transactions, world, Pace.CALM);
        this.setLinkComments =
                new SetLinkComments(stores.linkSettings(), new WithdrawComments(comments, events, world), transactions);
        this.readLinkComments = new ReadLinkComments(stores.linkSettings(), transactions);
        var links = new LinkComments(
                stores.linkSettings(),
                stores.calls(),
                queueComment,
                call -> URI.create("https://product.example/notes/calls/" + call.value()));
        HasNotes notes = (_, calls) -> withNotes(calls);
        var waiting = new WaitingComments(comments, lanes, events, world);
        this.reactions = List.of(
                new PostOnConnect(waiting),
                new PostOnRegain(waiting),
                new HoldOnDisconnect(waiting),
                new DeleteOnPurge(comments, events),
                new LinkOnNotes(stores.calls(), stores.matches(), links),
                new LinkOnMatch(notes, links),
                new Told());
        ats.allow(World.METAVIEW_CREDENTIALS, Capability.values());
    }

    public List<Reaction<?>> reactions() {
        return reactions;
    }

    /// These calls have notes from now on, of which nothing is told.
    public void note(CallId... calls) {
        noted.addAll(List.of(calls));
    }

    private Set<CallId> withNotes(Collection<CallId> calls) {
        var with = new HashSet<>(calls);
        with.retainAll(noted);
        return with;
    }

    public Comment queue(NewComment asked) {
        return world.transactions.within(asked.organisation(), () -> queueComment.queue(asked));
    }

    public Comment comment(CommentId id) {
        var organisation = world.admin.organisation();
        return world.transactions.within(
                organisation, () -> stored().find(organisation, id).orElseThrow());
    }

    /// As a store would have it.
    public void put(Comment comment) {
        world.transactions.run(comment.organisation(), () -> stored().add(comment));
    }

    /// Works on what is due now, as the lane's node would.
    public Optional<Instant> post() {
        return postWhile(() -> true);
    }

    public Optional<Instant> postWhile(BooleanSupplier held) {
        return postComments.post(world.admin.organisation(), World.ACME, held);
    }

    /// What was told to have been posted.
    public List<Comment> told() {
        return List.copyOf(told);
    }

    private Comments stored() {
        return world.stores.calls().comments();
    }

    private final class Told implements Reaction<CommentPosted> {
        @Override
        public Class<CommentPosted> event() {
            return CommentPosted.class;
        }

        @Override
        public void react(CommentPosted event) {
            told.add(event.comment());
        }
    }
}
