package dev.pinbridge.mail;

import static dev.pinbridge.application.notices.PostboxContract.mailTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.pinbridge.application.notices.PostboxContract;
import dev.pinbridge.domain.notices.MailTrouble;
import dev.pinbridge.domain.notices.Postbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostboxTest implements PostboxContract {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    public Postbox postbox() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return new SmtpPostbox(sender, Addresses.sender("Pinbridge <notices@product.example>"));
    }

    @Test
    void sendsPlainTextToOneRecipient() throws Exception {
        // given
        var mail = mailTo("admin@example.org");
        // when
        postbox().post(mail);
        // then
        assertThat(server.getReceivedMessages()).singleElement().satisfies(received -> {
            assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("admin@example.org");
            assertThat(received.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Pinbridge <notices@product.example>");
            assertThat(received.getSubject()).isEqualTo(mail.subject());
            assertThat(received.getContentType()).startsWith("text/plain");
            assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(mail.text().strip());
        });
    }

    @Test
    void givesEveryTryTheSameMessageId() throws Exception {
        // given
        var mail = mailTo("admin@example.org");
        // when
        postbox().post(mail);
        postbox().post(mail);
        postbox().post(mailTo("admin@example.org"));
        // then
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(3);
        assertThat(received[0].getMessageID()).isEqualTo("<" + mail.reference() + "@product.example>");
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(received[2].getMessageID()).isNotEqualTo(received[0].getMessageID());
    }

    @Test
    void maybeLaterWhenTheServerDoesNotAnswer() {
        // given
        var postbox = postbox();
        server.stop();
        // then
        assertThatThrownBy(() -> postbox.post(mailTo("admin@example.org"))).isInstanceOf(MailTrouble.class);
    }

    @Test
    void refusesASenderThatIsNoAddress() {
        assertThatThrownBy(() -> Addresses.sender("nobody"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PINBRIDGE_MAIL_FROM");
    }
}
