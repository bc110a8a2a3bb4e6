package dev.pinbridge.application.links;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.comments.WithdrawComments;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.links.LinkSettings;

/// Lets an admin choose whether links to notes are written into the ATS. Switched off, what was not sent yet is
/// cancelled, and nothing of it comes back when it is switched on again.
@UseCase
public final class SetLinkComments {
    private final LinkSettings settings;
    private final WithdrawComments withdraw;
    private final Transactions transactions;

    public SetLinkComments(LinkSettings settings, WithdrawComments withdraw, Transactions transactions) {
        this.settings = settings;
        this.withdraw = withdraw;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public boolean set(Actor actor, boolean isOn) {
        actor.mustBeAdmin("change whether links to notes are written into the ATS");
        transactions.run(actor.organisation(), () -> {
            settings.save(actor.organisation(), isOn);
            if (!isOn) {
                withdraw.withdraw(actor.organisation(), CommentPurpose.LINK);
            }
        });
        return isOn;
    }
}
