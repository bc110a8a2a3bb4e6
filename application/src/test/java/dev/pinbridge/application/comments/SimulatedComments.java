package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// An ATS that takes comments and does one thing and says another, by chance; and a network and nodes that break
/// meanwhile. Each comment is on an application of its own. Notes what must never be.
final class SimulatedComments implements CommentIntake, AtsComments {
    /// The longest that a request is worked on after its answer was given up; shorter than all looks together.
    private static final Duration SLOWEST = Duration.ofSeconds(60);
    private static final Duration INDEX_LAG = Duration.ofSeconds(4);

    private final InstantSource clock;
    private final Random random;
    private final Runnable standsStill;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<ApplicationId> mayBeThere = new HashSet<>();
    private boolean isFair;
    private @Nullable String objection;

    /// @param at when it is there; when it is found, a little later
    private record Taken(AtsCommentId id, ApplicationId application, String text, Instant at) {}

    /// The process ends, in the middle of whatever it does.
    static final class NodeDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// @param standsStill what happens while a node does nothing for long: another one takes the lane over
    SimulatedComments(InstantSource clock, Random random, Runnable standsStill) {
        this.clock = clock;
        this.random = random;
        this.standsStill = standsStill;
    }

    /// From now on it does what it is asked to.
    void beFair() {
        isFair = true;
    }

    @Nullable
    String objection() {
        return objection;
    }

    List<String> texts() {
        return taken.stream().map(Taken::text).toList();
    }

    /// Somebody looks there, when nothing is under way any more.
    boolean isThere(Comment comment) {
        mayBeThere.remove(comment.application());
        return texts().contains(comment.text());
    }

    @Override
    public Posting post(AtsCredentials credentials, ApplicationId application, String text, BooleanSupplier allowed) {
        if (isFair) {
            return allowed.getAsBoolean()
                    ? new Posting.Accepted(take(application, text, Duration.ZERO))
                    : new Posting.Withdrawn();
        }
        return switch (random.nextInt(14)) {
            case 0 -> new Posting.NotReached("no connection");
            case 1 -> new Posting.Busy(Duration.ofSeconds(random.nextInt(40)));
            case 2 -> throw new NodeDied();
            case 3 -> {
                standsStill.run();
                yield allowed.getAsBoolean() ? accept(application, text) : new Posting.Withdrawn();
            }
            default -> allowed.getAsBoolean() ? leave(application, text) : new Posting.Withdrawn();
        };
    }

    /// All has left.
    private Posting leave(ApplicationId application, String text) {
        return switch (random.nextInt(12)) {
            case 0 -> unknown(application, "a server error");
            case 1 -> {
                take(application, text, Duration.ZERO);
                yield unknown(application, "no answer");
            }
            case 2 -> {
                take(application, text, slow());
                yield unknown(application, "the answer took too long");
            }
            case 3 -> {
                take(application, text, Duration.ZERO);
                throw new NodeDied();
            }
            case 4 -> {
                take(application, text, slow());
                throw new NodeDied();
            }
            case 5 -> {
                mayBeThere.add(application);
                throw new IllegalArgumentException("a bug");
            }
            case 6 -> {
                var id = take(application, text, Duration.ZERO);
                standsStill.run();
                yield new Posting.Accepted(id);
            }
            case 7 -> new Posting.Refused("body_text is not liked");
            default -> accept(application, text);
        };
    }

    private Posting accept(ApplicationId application, String text) {
        return new Posting.Accepted(take(application, text, Duration.ZERO));
    }

    private Posting unknown(ApplicationId application, String why) {
        mayBeThere.add(application);
        return new Posting.Unknown(why);
    }

    private Duration slow() {
        return Duration.ofMillis(random.nextLong(SLOWEST.toMillis()));
    }

    private AtsCommentId take(ApplicationId application, String text, Duration later) {
        if (mayBeThere.contains(application)) {
            object("sent without a look: " + text);
        }
        if (texts().contains(text)) {
            object("taken twice: " + text);
        }
        mayBeThere.add(application);
        var id = new AtsCommentId(Integer.toString(taken.size() + 1));
        taken.add(new Taken(id, application, text, clock.instant().plus(later)));
        return id;
    }

    private void object(String what) {
        objection = Objects.requireNonNullElse(objection, what);
    }

    @Override
    public List<AtsComment> on(AtsCredentials credentials, ApplicationId application) {
        if (!isFair && random.nextInt(6) == 0) {
            throw new AtsUnavailable("no answer", null);
        }
        if (!isFair && random.nextInt(20) == 0) {
            throw new NodeDied();
        }
        mayBeThere.remove(application);
        var seen = clock.instant().minus(isFair ? Duration.ZERO : INDEX_LAG);
        return taken.stream()
                .filter(one -> one.application().equals(application))
                .filter(one -> !one.at().isAfter(seen))
                .sorted(Comparator.comparing(Taken::at).reversed())
                .map(one -> new AtsComment(one.id(), "<p>" + one.text() + "</p>"))
                .toList();
    }
}
