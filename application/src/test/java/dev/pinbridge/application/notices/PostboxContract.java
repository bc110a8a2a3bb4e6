package dev.pinbridge.application.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.Posting;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What [dev.pinbridge.domain.notices.Postbox] promises.
public interface PostboxContract {
    Postbox postbox();

    static Mail mailTo(String address) {
        return new Mail(
                new NoticeId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                address,
                "Pinpoint no longer accepts the key \u2603",
                "Grüße,\n\n見てください.\n");
    }

    @Test
    default void takesAMail() {
        assertThat(postbox().post(mailTo("admin@example.org"))).isEqualTo(new Posting.Taken());
    }

    @Test
    default void takesTheSameMailTwice() {
        // given
        var mail = mailTo("admin@example.org");
        // when
        postbox().post(mail);
        // then
        assertThat(postbox().post(mail)).isEqualTo(new Posting.Taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "two@example.org, three@example.org", "a@example.org\r\nBcc: b@example.org"})
    default void saysThatWhatIsNoAddressCannotBeDelivered(String address) {
        assertThat(postbox().post(mailTo(address)))
                .isInstanceOfSatisfying(
                        Posting.Undeliverable.class,
                        undeliverable -> assertThat(undeliverable.why()).doesNotContain("@"));
    }
}
