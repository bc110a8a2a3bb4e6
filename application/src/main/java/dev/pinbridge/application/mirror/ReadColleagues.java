package dev.pinbridge.application.mirror;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ATS's users as colleagues, of the accounts that a product is connected to. Nothing comes of being listed:
/// no account, no seat, no mail.
@ReadModel
public final class ReadColleagues {
    private final Integrations integrations;
    private final Colleagues colleagues;
    private final People people;
    private final Transactions transactions;

    public ReadColleagues(Integrations integrations, Colleagues colleagues, People people, Transactions transactions) {
        this.integrations = integrations;
        this.colleagues = colleagues;
        this.people = people;
        this.transactions = transactions;
    }

    /// A colleague, and whether somebody of the organisation has signed in with their e-mail address.
    public record Listed(Colleague colleague, boolean isInvited) {}

    /// By name, `size` at most, behind `after`.
    /// @param search what name or e-mail address contain, without regard to case; null finds all
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public Slice<Listed> page(Actor actor, @Nullable String search, int size, @Nullable ColleaguePlace after) {
        actor.mustBeRecruiter("look at the directory of colleagues");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var page = colleagues.page(organisation, integrations.accountsInUse(organisation), search, size, after);
            var emails = page.items().stream()
                    .map(Colleague::email)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            var known = people.withEmails(organisation, emails).stream()
                    .map(person -> person.email().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            var listed = page.items().stream()
                    .map(one -> new Listed(one, one.email() != null && known.contains(one.email())))
                    .toList();
            return new Slice<>(listed, page.hasNext());
        });
    }

    /// What these have to do with jobs; whoever has to do with none is missing.
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public Map<ColleagueId, Involvements> involvements(Actor actor, Collection<ColleagueId> ids) {
        actor.mustBeRecruiter("look at the directory of colleagues");
        return transactions.within(actor.organisation(), () -> colleagues.involvements(actor.organisation(), ids));
    }
}
