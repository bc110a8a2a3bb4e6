package dev.pinbridge.mail;

import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.Posting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where there is no mail server: says that there would have been a mail, without its text and its recipient.
final class LoggedPostbox implements Postbox {
    private static final Logger log = LoggerFactory.getLogger(LoggedPostbox.class);

    @Override
    public Posting post(Mail mail) {
        if (Addresses.recipient(mail.address()).isEmpty()) {
            return new Posting.Undeliverable("the person's address is none");
        }
        log.atInfo()
                .addKeyValue("mail", mail.reference())
                .addKeyValue("recipients", 1)
                .addKeyValue("subject", mail.subject())
                .log("no mail server is set, so a mail is not sent");
        return new Posting.Taken();
    }
}
