package dev.pinbridge.application.comments;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees every move of a comment, and says so when one is seen that must never be.
final class WatchedComments implements Comments {
    /// Written down without a look at the code: where a comment may go from each state.
    private static final Map<CommentStatus, Set<CommentStatus>> ARROWS = new EnumMap<>(Map.of(
            CommentStatus.WAITING, EnumSet.of(CommentStatus.QUEUED, CommentStatus.CANCELLED),
            CommentStatus.QUEUED,
                    EnumSet.of(
                            CommentStatus.QUEUED,
                            CommentStatus.WAITING,
                            CommentStatus.SENDING,
                            CommentStatus.CANCELLED),
            CommentStatus.SENDING,
                    EnumSet.of(
                            CommentStatus.POSTED,
                            CommentStatus.REFUSED,
                            CommentStatus.QUEUED,
                            CommentStatus.WAITING,
                            CommentStatus.UNCONFIRMED),
            CommentStatus.UNCONFIRMED,
                    EnumSet.of(CommentStatus.UNCONFIRMED, CommentStatus.POSTED, CommentStatus.QUEUED),
            CommentStatus.POSTED, EnumSet.noneOf(CommentStatus.class),
            CommentStatus.REFUSED, EnumSet.of(CommentStatus.QUEUED),
            CommentStatus.CANCELLED, EnumSet.of(CommentStatus.QUEUED)));

    private final Comments comments;
    private final Consumer<Comment> atTheLastMoment;
    private final Set<CommentStatus> seen = EnumSet.noneOf(CommentStatus.class);
    private @Nullable String objection;

    /// @param atTheLastMoment what may still happen before it is stored that a comment is being sent
    WatchedComments(Comments comments, Consumer<Comment> atTheLastMoment) {
        this.comments = comments;
        this.atTheLastMoment = atTheLastMoment;
    }

    @Nullable
    String objection() {
        return objection;
    }

    Set<CommentStatus> seen() {
        return EnumSet.copyOf(seen);
    }

    @Override
    public boolean update(Comment next) {
        if (next.state() instanceof CommentState.Sending) {
            atTheLastMoment.accept(next);
        }
        var before = comments.find(next.organisation(), next.id());
        var written = comments.update(next);
        if (written) {
            before.ifPresent(from -> watch(CommentStatus.of(from.state()), CommentStatus.of(next.state())));
        }
        return written;
    }

    private void watch(CommentStatus from, CommentStatus to) {
        seen.add(to);
        if (!Objects.requireNonNull(ARROWS.get(from)).contains(to)) {
            objection = "goes from " + from + " to " + to;
        }
    }

    @Override
    public boolean add(Comment comment) {
        return comments.add(comment);
    }

    @Override
    public Optional<Comment> find(OrganisationId organisation, CommentId id) {
        return comments.find(organisation, id);
    }

    @Override
    public Optional<Comment> lock(OrganisationId organisation, CommentId id) {
        return comments.lock(organisation, id);
    }

    @Override
    public Optional<Comment> due(OrganisationId organisation, AccountName account, Instant now, Set<CommentId> except) {
        return comments.due(organisation, account, now, except);
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation, AccountName account) {
        return comments.nextDue(organisation, account);
    }

    @Override
    public List<Comment> sending(OrganisationId organisation, AccountName account) {
        return comments.sending(organisation, account);
    }

    @Override
    public Map<CallId, List<Comment>> ofCalls(OrganisationId organisation, Collection<CallId> calls) {
        return comments.ofCalls(organisation, calls);
    }

    @Override
    public List<Comment> waiting(OrganisationId organisation, AccountName account, CommentObstacle obstacle, int most) {
        return comments.waiting(organisation, account, obstacle, most);
    }

    @Override
    public List<Comment> leftToAPerson(OrganisationId organisation, AccountName account, int most) {
        return comments.leftToAPerson(organisation, account, most);
    }

    @Override
    public List<Comment> queued(OrganisationId organisation, AccountName account, int most) {
        return comments.queued(organisation, account, most);
    }

    @Override
    public List<Comment> unsent(OrganisationId organisation, CommentPurpose purpose, int most) {
        return comments.unsent(organisation, purpose, most);
    }

    @Override
    public void deleteAll(OrganisationId organisation, AccountName account) {
        comments.deleteAll(organisation, account);
    }
}
