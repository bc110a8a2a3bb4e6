package dev.pinbridge.application.notices;

import dev.pinbridge.application.comments.InMemoryComments;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledComments;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public final class InMemoryStalledComments implements StalledComments {
    private final InMemoryComments comments;

    public InMemoryStalledComments(InMemoryComments comments) {
        this.comments = comments;
    }

    @Override
    public List<Stalled<NoticeSubject.OfComments>> all(OrganisationId organisation) {
        return bySubject(organisation).entrySet().stream()
                .map(entry -> new Stalled<>(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().getFirst().state().since()))
                .toList();
    }

    @Override
    public Map<NoticeSubject.OfComments, List<CallId>> calls(OrganisationId organisation, int most) {
        return bySubject(organisation).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(Comment::call)
                                .distinct()
                                .limit(most)
                                .toList()));
    }

    /// The latest first.
    private Map<NoticeSubject.OfComments, List<Comment>> bySubject(OrganisationId organisation) {
        return comments.all(organisation)
                .filter(comment -> comment.state().needsAPerson())
                .sorted(Comparator.<Comment, Instant>comparing(
                                comment -> comment.state().since())
                        .reversed())
                .collect(Collectors.groupingBy(comment -> subject(comment.state())));
    }

    private static NoticeSubject.OfComments subject(CommentState state) {
        return switch (state) {
            case CommentState.Waiting _ -> new NoticeSubject.CommentsParked();
            case CommentState.Unconfirmed _ -> new NoticeSubject.CommentsUnconfirmed();
            case CommentState.Refused _ -> new NoticeSubject.CommentsRefused();
            case CommentState.Queued _, CommentState.Sending _, CommentState.Posted _, CommentState.Cancelled _ ->
                throw new IllegalArgumentException("needs nobody: " + state);
        };
    }
}
