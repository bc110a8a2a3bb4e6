package dev.pinbridge.application.links;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.application.comments.QueueComment;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.links.LinkSettings;
import dev.pinbridge.domain.links.NoteLinks;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Queues a comment with the link to a call's notes on the application that the call is matched with: one for
/// each call and application, ever, since its id is made of these.
public final class LinkComments {
    private final LinkSettings settings;
    private final Calls calls;
    private final QueueComment queue;
    private final NoteLinks links;

    public LinkComments(LinkSettings settings, Calls calls, QueueComment queue, NoteLinks links) {
        this.settings = settings;
        this.calls = calls;
        this.queue = queue;
        this.links = links;
    }

    /// Of calls that have notes; those that are matched with nothing get no comment.
    void queue(OrganisationId organisation, Collection<Match> matches) {
        var targets = targets(matches);
        if (!targets.isEmpty() && settings.areOnThroughout(organisation)) {
            calls.findAll(organisation, targets.keySet())
                    .forEach(call -> queue.queue(comment(call, requireNonNull(targets.get(call.id())))));
        }
    }

    private static Map<CallId, Target> targets(Collection<Match> matches) {
        var targets = new HashMap<CallId, Target>();
        matches.forEach(match -> match.state().about().ifPresent(target -> targets.put(match.call(), target)));
        return targets;
    }

    private NewComment comment(Call call, Target target) {
        var id = id(call, target);
        return new NewComment(
                id,
                call.organisation(),
                target.account(),
                target.application(),
                call.id(),
                CommentPurpose.LINK,
                LinkText.of(call, links.of(call.id()), id),
                null);
    }

    private static CommentId id(Call call, Target target) {
        return CommentId.named("link/" + call.id().value() + "/"
                + target.account().value() + "/" + target.application().value());
    }
}
