package dev.pinbridge.application.comments;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryComments implements Comments {
    private static final Comparator<Comment> BY_ID =
            Comparator.comparing(comment -> comment.id().value().toString());

    private final InMemoryTable<CommentId, Comment> rows;

    public InMemoryComments(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean add(Comment comment) {
        if (find(comment.organisation(), comment.id()).isPresent()) {
            return false;
        }
        rows.put(comment.organisation(), comment.id(), comment);
        return true;
    }

    @Override
    public Optional<Comment> find(OrganisationId organisation, CommentId id) {
        return rows.find(organisation, id);
    }

    @Override
    public Optional<Comment> lock(OrganisationId organisation, CommentId id) {
        return find(organisation, id);
    }

    @Override
    public boolean update(Comment next) {
        var isNext = find(next.organisation(), next.id())
                .filter(stored -> stored.epoch() == next.epoch() - 1)
                .isPresent();
        if (isNext) {
            rows.put(next.organisation(), next.id(), next);
        }
        return isNext;
    }

    @Override
    public Optional<Comment> due(OrganisationId organisation, AccountName account, Instant now, Set<CommentId> except) {
        return of(organisation, account)
                .filter(comment -> comment.dueAt() != null && !comment.dueAt().isAfter(now))
                .filter(comment -> !except.contains(comment.id()))
                .min(Comment.IN_TURN);
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation, AccountName account) {
        return of(organisation, account)
                .map(Comment::dueAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Comment> sending(OrganisationId organisation, AccountName account) {
        return of(organisation, account)
                .filter(comment -> comment.state() instanceof CommentState.Sending)
                .sorted(BY_ID)
                .toList();
    }

    @Override
    public Map<CallId, List<Comment>> ofCalls(OrganisationId organisation, Collection<CallId> calls) {
        return rows.all(organisation)
                .filter(comment -> calls.contains(comment.call()))
                .sorted(Comparator.comparing(Comment::createdAt).thenComparing(BY_ID))
                .collect(Collectors.groupingBy(Comment::call));
    }

    @Override
    public List<Comment> waiting(OrganisationId organisation, AccountName account, CommentObstacle obstacle, int most) {
        return some(
                of(organisation, account),
                comment -> comment.state() instanceof CommentState.Waiting waiting && waiting.obstacle() == obstacle,
                most);
    }

    @Override
    public List<Comment> leftToAPerson(OrganisationId organisation, AccountName account, int most) {
        return some(
                of(organisation, account),
                comment -> comment.state() instanceof CommentState.Unconfirmed unconfirmed
                        && unconfirmed.isLeftToAPerson(),
                most);
    }

    @Override
    public List<Comment> queued(OrganisationId organisation, AccountName account, int most) {
        return some(of(organisation, account), comment -> comment.state() instanceof CommentState.Queued, most);
    }

    @Override
    public List<Comment> unsent(OrganisationId organisation, CommentPurpose purpose, int most) {
        return some(
                rows.all(organisation).filter(comment -> comment.purpose() == purpose),
                InMemoryComments::isUnsent,
                most);
    }

    @Override
    public void deleteAll(OrganisationId organisation, AccountName account) {
        of(organisation, account).toList().forEach(comment -> rows.remove(organisation, comment.id()));
    }

    public int unposted(OrganisationId organisation, AccountName account) {
        return (int)
                of(organisation, account).filter(InMemoryComments::isUnsent).count();
    }

    public Stream<Comment> all(OrganisationId organisation) {
        return rows.all(organisation);
    }

    private static boolean isUnsent(Comment comment) {
        return comment.state() instanceof CommentState.Queued || comment.state() instanceof CommentState.Waiting;
    }

    private Stream<Comment> of(OrganisationId organisation, AccountName account) {
        return rows.all(organisation).filter(comment -> comment.account().equals(account));
    }

    private static List<Comment> some(Stream<Comment> all, Predicate<Comment> which, int most) {
        return all.filter(which).sorted(BY_ID).limit(most).toList();
    }
}
