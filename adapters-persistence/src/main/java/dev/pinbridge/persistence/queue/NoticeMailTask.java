package dev.pinbridge.persistence.queue;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Mails one person about one notice, tried until the mail is taken.
final class NoticeMailTask {
    static final String NAME = "notice-mail";
    /// After what people wait for.
    static final int PRIORITY = 30;

    private final NoticeMailWork work;

    NoticeMailTask(NoticeMailWork work) {
        this.work = work;
    }

    Task<Void> task() {
        return Tasks.oneTime(NAME).onFailure(new GrowingDelay()).execute((instance, _) -> {
            var asked = AskedMail.of(instance.getId());
            work.mail(asked.organisation(), asked.notice(), asked.to());
        });
    }
}
