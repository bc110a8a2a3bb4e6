package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.access.ReadMatches;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows comments with what their calls are matched with now, and with the way to their applications as far as
/// the reader may know of these. A fixed number of round trips whatever the number.
@Component
public final class CommentViews {
    private final ReadMatches matches;

    CommentViews(ReadMatches matches) {
        this.matches = matches;
    }

    public List<AtsCommentView> of(Actor actor, Collection<Comment> comments) {
        var calls = comments.stream().map(Comment::call).distinct().toList();
        var matched = new HashMap<CallId, Target>();
        var known = new HashMap<CallId, Set<Target>>();
        matches.all(actor, calls).forEach((call, match) -> {
            match.state().about().ifPresent(target -> matched.put(call, target));
            var targets = known.computeIfAbsent(call, _ -> new HashSet<>());
            match.state().about().ifPresent(targets::add);
            match.suggestions().stream().map(Suggestion::target).forEach(targets::add);
        });
        matches.history(actor, calls)
                .forEach((call, steps) -> steps.forEach(step -> step.state()
                        .about()
                        .ifPresent(target -> known.computeIfAbsent(call, _ -> new HashSet<>())
                                .add(target))));
        return comments.stream()
                .map(comment -> new AtsCommentView(
                        comment,
                        url(comment, known.getOrDefault(comment.call(), Set.of())),
                        isOn(matched.get(comment.call()), comment)))
                .toList();
    }

    private @Nullable URI url(Comment comment, Set<Target> known) {
        return known.stream()
                .filter(target -> isOn(target, comment))
                .map(matches::url)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOn(@Nullable Target target, Comment comment) {
        return target != null
                && target.account().equals(comment.account())
                && target.application().equals(comment.application());
    }
}
