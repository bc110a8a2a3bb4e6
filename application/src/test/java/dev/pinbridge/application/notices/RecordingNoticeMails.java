package dev.pinbridge.application.notices;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeMails;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers which mails transactions that committed asked for.
public final class RecordingNoticeMails implements NoticeMails {
    /// One mail.
    public record Asked(OrganisationId organisation, NoticeId notice, PersonId to) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final InMemoryTransactions transactions;

    public RecordingNoticeMails(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void send(OrganisationId organisation, NoticeId notice, PersonId to) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("mails are queued in the transaction that makes the notice");
        }
        transactions.afterCommit(() -> asked.add(new Asked(organisation, notice, to)));
    }

    /// Those asked for since the last time.
    public List<Asked> take() {
        var taken = List.copyOf(asked);
        asked.removeAll(taken);
        return taken;
    }
}
