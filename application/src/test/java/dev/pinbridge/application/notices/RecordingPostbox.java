package dev.pinbridge.application.notices;

import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.MailTrouble;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.Posting;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps the mails it takes.
public final class RecordingPostbox implements Postbox {
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    @Override
    public Posting post(Mail mail) {
        if (closed) {
            throw new MailTrouble("closed", new IllegalStateException());
        }
        taken.add(mail);
        return new Posting.Taken();
    }

    /// While true nothing is taken.
    public void setClosed(boolean isClosed) {
        closed = isClosed;
    }

    public List<Mail> taken() {
        return List.copyOf(taken);
    }
}
