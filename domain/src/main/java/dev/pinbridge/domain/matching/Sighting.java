package dev.pinbridge.domain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A prospect beside a call, read once for all that is observed of it.
///
/// @param names of the candidate
/// @param mailboxes of the candidate
record Sighting(Prospect prospect, List<NameComparison.Known> names, List<Mailbox> mailboxes) {
    Sighting {
        names = List.copyOf(names);
        mailboxes = List.copyOf(mailboxes);
    }

    static Sighting of(Prospect prospect, Function<String, NameComparison.Known> known) {
        var names = new ArrayList<NameComparison.Known>();
        for (var name : prospect.names()) {
            names.add(known.apply(name));
        }
        var mailboxes = new ArrayList<Mailbox>();
        for (var email : prospect.emails()) {
            mailboxes.add(Mailbox.of(email));
        }
        return new Sighting(prospect, names, mailboxes);
    }
}
