package dev.pinbridge.application.notices;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.Posting;
import dev.pinbridge.domain.notices.Wording;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Mails one person about one notice, if it is still true.
@UseCase
public final class MailNotice {
    private static final Logger log = LoggerFactory.getLogger(MailNotice.class);

    private final Notices notices;
    private final People people;
    private final Postbox postbox;
    private final Transactions transactions;
    private final URI product;

    /// @param product where people find the product
    public MailNotice(Notices notices, People people, Postbox postbox, Transactions transactions, URI product) {
        this.notices = notices;
        this.people = people;
        this.postbox = postbox;
        this.transactions = transactions;
        this.product = product;
    }

    /// @throws dev.pinbridge.domain.notices.MailTrouble when it was not taken and may be later
    public void mail(OrganisationId organisation, NoticeId id, PersonId to) {
        var mail = transactions.within(organisation, () -> compose(organisation, id, to));
        mail.ifPresent(this::post);
    }

    private Optional<Mail> compose(OrganisationId organisation, NoticeId id, PersonId to) {
        return notices.find(organisation, id)
                .filter(notice -> !(notice.state() instanceof NoticeState.Resolved))
                .flatMap(notice -> people.findAll(organisation, List.of(to)).stream()
                        .findFirst()
                        .map(person -> compose(notice, person)));
    }

    private Mail compose(Notice notice, Person person) {
        var wording = Wording.of(notice.subject(), 0);
        var text = """
                Hello %s,

                %s

                %s

                %s
                """.formatted(person.name(), wording.sentence(), wording.whatToDo(), product);
        return new Mail(notice.id(), person.id(), person.email(), wording.headline(), text);
    }

    private void post(Mail mail) {
        switch (postbox.post(mail)) {
            case Posting.Taken _ ->
                log.atInfo().addKeyValue("mail", mail.reference()).log("mail handed over");
            case Posting.Undeliverable(var why) ->
                log.atWarn().addKeyValue("mail", mail.reference()).log("a mail cannot be delivered: {}", why);
        }
    }
}
