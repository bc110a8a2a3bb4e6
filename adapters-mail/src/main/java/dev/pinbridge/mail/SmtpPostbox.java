package dev.pinbridge.mail;

import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.MailTrouble;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.Posting;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/// Hands mails to an SMTP server, each to one recipient.
final class SmtpPostbox implements Postbox {
    private final JavaMailSender server;
    private final InternetAddress from;

    SmtpPostbox(JavaMailSender server, InternetAddress from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public Posting post(Mail mail) {
        var to = Addresses.recipient(mail.address());
        if (to.isEmpty()) {
            return new Posting.Undeliverable("the person's address is none");
        }
        try {
            server.send(message(mail, to.get()));
            return new Posting.Taken();
        } catch (MailException | MessagingException e) {
            throw new MailTrouble("the mail server did not take a mail", e);
        }
    }

    private MimeMessage message(Mail mail, InternetAddress to) throws MessagingException {
        var message = new Identified(server.createMimeMessage().getSession(), messageId(mail));
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        // Nobody is to answer, and no out-of-office note either.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String messageId(Mail mail) {
        var address = from.getAddress();
        return "<" + mail.reference() + address.substring(address.lastIndexOf('@')) + ">";
    }

    /// A message makes up an id of its own when it is sent, unless it is told not to.
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
