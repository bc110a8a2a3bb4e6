package dev.pinbridge.application.links;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.links.LinkSettings;

/// Whether the actor's organisation has links to its notes written into the ATS.
@ReadModel
public final class ReadLinkComments {
    private final LinkSettings settings;
    private final Transactions transactions;

    public ReadLinkComments(LinkSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    public boolean areOn(Actor actor) {
        return transactions.within(actor.organisation(), () -> settings.areOn(actor.organisation()));
    }
}
