package dev.pinbridge.application.comments;

import static dev.pinbridge.application.calls.ACall.aCall;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.World;
import dev.pinbridge.application.comments.SimulatedComments.NodeDied;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Comments of an account whose ATS, network, nodes and admins do what they should not, at random but the same
/// way for the same seed; then all is well for a while, and everything has to have come to its end.
final class CommentSimulation {
    private static final int COMMENTS = 6;
    private static final int STEPS = 60;

    private final Random random;
    private final World world = new World();
    private final OrganisationId organisation = world.admin.organisation();
    private final WatchedComments watched;
    private final SimulatedComments ats;
    private final List<NewComment> asked = new ArrayList<>();
    private final QueueComment queue;
    private final RetryComment retry;
    private final CancelComment cancel;
    private final PostComments nodes;
    private int lease;
    private boolean isFair;

    /// What is changed, so that it can be shown that it would be noticed.
    record Experiment(UnaryOperator<CommentIntake> intake, UnaryOperator<Comments> comments, Pace pace) {
        static final Experiment NONE = new Experiment(intake -> intake, comments -> comments, Pace.CALM);
    }

    CommentSimulation(long seed, Experiment experiment) {
        this.random = new Random(seed);
        this.watched = new WatchedComments(world.stores.calls().comments(), this::decideAgainst);
        this.ats = new SimulatedComments(world, random, this::standStill);
        Transactions transactions = new MortalTransactions();
        var comments = experiment.comments().apply(watched);
        var holding = new CommentHolding(comments, world.stores.integrations(), transactions, _ -> {});
        var writer = new CommentWriter(comments, transactions, _ -> {});
        var settle = new SettleComment(world.currentAts, ats, holding, writer, world, experiment.pace());
        var send = new SendComment(
                world.currentAts,
                experiment.intake().apply(ats),
                settle,
                holding,
                writer,
                world,
                experiment.pace(),
                random);
        this.nodes = new PostComments(comments, send, settle, transactions, world, experiment.pace());
        this.queue = new QueueComment(watched, world.comments.lanes, world);
        this.retry =
                new RetryComment(watched, (_, _) -> true, world.comments.lanes, _ -> {}, world.transactions, world);
        this.cancel = new CancelComment(watched, (_, _) -> true, _ -> {}, world.transactions, world);
    }

    static Optional<String> objection(long seed, Experiment experiment) {
        return new CommentSimulation(seed, experiment).run().map(objection -> "seed " + seed + ": " + objection);
    }

    static Set<CommentStatus> seen(long seed) {
        var simulation = new CommentSimulation(seed, Experiment.NONE);
        simulation.run();
        return simulation.watched.seen();
    }

    private Optional<String> run() {
        world.connectMetaview();
        var call = aCall(organisation);
        world.transactions.run(organisation, () -> world.stores.calls().calls().add(call));
        for (var i = 0; i < COMMENTS; i++) {
            asked.add(asked(call.id(), i));
        }
        for (var i = 0; i < STEPS; i++) {
            step();
        }
        return becomeFair().or(this::unfinished);
    }

    private NewComment asked(CallId call, int number) {
        var purpose = number % 3 == 0 ? CommentPurpose.NOTES : CommentPurpose.LINK;
        return AComment.asked(organisation, call, purpose, new ApplicationId("" + number));
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0 -> world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
            case 1 -> world.connectMetaview();
            case 2 -> permit();
            case 3 -> {
                if (random.nextInt(3) == 0) {
                    any().ifPresent(comment -> cancel.cancel(world.admin, comment.id()));
                }
            }
            case 4 -> any().ifPresent(this::retry);
            case 5, 6 -> enqueue(asked.get(random.nextInt(asked.size())));
            default -> {
                world.pass(Duration.ofMillis(random.nextLong(40_000)));
                drain();
            }
        }
    }

    private void permit() {
        var granted = EnumSet.allOf(Capability.class);
        if (random.nextBoolean()) {
            granted.remove(Capability.WRITE_COMMENTS);
        }
        if (random.nextBoolean()) {
            granted.remove(Capability.READ_COMMENTS);
        }
        world.ats.allow(World.METAVIEW_CREDENTIALS, granted.toArray(Capability[]::new));
        world.checkAts.check(world.admin, Product.METAVIEW);
    }

    private void enqueue(NewComment one) {
        world.transactions.run(organisation, () -> queue.queue(one));
    }

    private Optional<Comment> any() {
        var all = new ArrayList<>(all());
        Collections.shuffle(all, random);
        return all.stream().findFirst();
    }

    private List<Comment> all() {
        return world.transactions.within(
                organisation,
                () -> asked.stream()
                        .flatMap(one -> watched.find(organisation, one.id()).stream())
                        .toList());
    }

    /// People are truthful, and wait until nothing can be under way any more.
    private void retry(Comment comment) {
        if (comment.state() instanceof CommentState.Unconfirmed unconfirmed && unconfirmed.isLeftToAPerson()) {
            world.pass(Duration.ofMinutes(2));
            retry.retry(world.admin, comment.id(), !ats.isThere(comment));
        } else {
            retry.retry(world.admin, comment.id(), false);
        }
    }

    /// Somebody who is only just in time.
    private void decideAgainst(Comment comment) {
        if (!isFair && random.nextInt(20) == 0) {
            cancel.cancel(world.admin, comment.id());
        }
    }

    private void drain() {
        var mine = ++lease;
        try {
            nodes.post(organisation, World.ACME, () -> mine == lease);
        } catch (NodeDied | IllegalStateException _) {
            // The next one goes on.
        }
    }

    /// Long enough for another node to take the lane over and to work in it for some time.
    private void standStill() {
        if (lease < 1_000) {
            for (var i = 0; i < 1 + random.nextInt(3); i++) {
                world.pass(Duration.ofSeconds(15 + random.nextInt(60)));
                drain();
            }
        }
    }

    private Optional<String> becomeFair() {
        isFair = true;
        ats.beFair();
        asked.forEach(this::enqueue);
        world.ats.allowEverything(World.METAVIEW_CREDENTIALS);
        world.connectMetaview();
        for (var i = 0; i < 30; i++) {
            world.pass(Duration.ofMinutes(1));
            drain();
            all().stream()
                    .filter(comment -> comment.state() instanceof CommentState.Waiting
                            || comment.state() instanceof CommentState.Unconfirmed)
                    .forEach(comment -> retry.retry(world.admin, comment.id(), false));
        }
        return Arrays.asList(ats.objection(), watched.objection()).stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    private Optional<String> unfinished() {
        var texts = ats.texts();
        return all().stream()
                .filter(comment -> Collections.frequency(texts, comment.text()) != expected(comment.state()))
                .map(comment ->
                        comment.state() + " but there " + Collections.frequency(texts, comment.text()) + " times")
                .findFirst();
    }

    private static int expected(CommentState state) {
        return switch (state) {
            case CommentState.Posted _ -> 1;
            case CommentState.Refused _, CommentState.Cancelled _ -> 0;
            case CommentState.Waiting _, CommentState.Queued _, CommentState.Sending _, CommentState.Unconfirmed _ ->
                -1;
        };
    }

    /// Now and then the node dies before or after a commit.
    private final class MortalTransactions implements Transactions {
        @Override
        public <T> T within(OrganisationId which, Supplier<T> work) {
            maybeDie();
            var result = world.transactions.within(which, work);
            maybeDie();
            return result;
        }

        private void maybeDie() {
            if (!isFair && random.nextInt(40) == 0) {
                throw new NodeDied();
            }
        }
    }
}
