package dev.pinbridge.application.access;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.access.AccessRules;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.Circle;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may open a call, and who has to do with it but may not, each with the reason.
@ReadModel
public final class WhoCanSee {
    private final Circles circles;
    private final AccessSettings settings;
    private final People people;
    private final Readers readers;
    private final Transactions transactions;

    public WhoCanSee(Circles circles, AccessSettings settings, People people, Transactions transactions) {
        this.circles = circles;
        this.settings = settings;
        this.people = people;
        this.readers = new Readers(people);
        this.transactions = transactions;
    }

    /// Of each call that the actor may open: those who may come first, then by address. Participants from outside
    /// are no readers, since they cannot sign in; they are left out. A fixed number of round trips whatever the
    /// number.
    public Map<CallId, List<CallReader>> of(Actor actor, Collection<CallId> calls) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var rules = settings.of(organisation);
            var reader = readers.of(actor);
            var open = new HashMap<>(circles.of(organisation, calls));
            open.values().removeIf(circle -> !rules.decide(reader, circle).isGranted());
            var admins = people.admins(organisation);
            var known = known(organisation, open.values());
            return open.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> readers(entry.getValue(), rules, admins, known)));
        });
    }

    private static List<CallReader> readers(Circle circle, AccessRules rules, List<Person> admins, List<Person> known) {
        var signedIn = Stream.concat(admins.stream(), known.stream().filter(person -> isOf(circle, person)))
                .map(Readers::of)
                .collect(Collectors.toMap(Reader::email, Function.identity(), (one, _) -> one));
        return Stream.concat(
                        signedIn.values().stream(),
                        colleagues(circle).stream()
                                .filter(email -> !signedIn.containsKey(email))
                                .map(email -> new Reader(null, email, Set.of())))
                .map(reader -> new CallReader(reader.email(), reader.person(), rules.decide(reader, circle)))
                .sorted(Comparator.comparing(
                                (CallReader reader) -> !reader.access().isGranted())
                        .thenComparing(CallReader::email))
                .toList();
    }

    /// Whoever has signed in and has to do with one of them.
    private List<Person> known(OrganisationId organisation, Collection<Circle> circles) {
        var emails =
                circles.stream().flatMap(circle -> everybody(circle).stream()).collect(Collectors.toSet());
        var recorders = circles.stream()
                .map(Circle::recordedBy)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return Stream.concat(
                        people.withEmails(organisation, emails).stream(),
                        people.findAll(organisation, recorders).stream())
                .toList();
    }

    private static boolean isOf(Circle circle, Person person) {
        return person.id().equals(circle.recordedBy())
                || everybody(circle).contains(person.email().toLowerCase(Locale.ROOT));
    }

    private static Set<String> everybody(Circle circle) {
        var everybody = colleagues(circle);
        everybody.addAll(circle.participants());
        everybody.addAll(circle.candidates());
        return everybody;
    }

    /// Those who can sign in, whether or not they have.
    private static Set<String> colleagues(Circle circle) {
        var colleagues = new HashSet<>(circle.shared());
        var team = circle.team();
        if (team != null) {
            colleagues.addAll(team.recruiters());
            colleagues.addAll(team.hiringManagers());
            colleagues.addAll(team.interviewers());
        }
        return colleagues;
    }
}
