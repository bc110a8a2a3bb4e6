package dev.pinbridge.application.comments;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What was or is to be written into the ATS about calls, for those who may open them, of which the caller has
/// made sure.
@ReadModel
public final class ReadComments {
    private final Comments comments;
    private final Transactions transactions;

    public ReadComments(Comments comments, Transactions transactions) {
        this.comments = comments;
        this.transactions = transactions;
    }

    /// The oldest first; a call without any is missing.
    public Map<CallId, List<Comment>> of(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> comments.ofCalls(actor.organisation(), calls));
    }
}
