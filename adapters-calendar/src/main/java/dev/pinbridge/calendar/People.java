package dev.pinbridge.calendar;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is invited to a meeting, and whoever invites.
final class People {
    private static final Set<String> NO_PERSON = Set.of("ROOM", "RESOURCE", "GROUP");

    private People() {}

    static List<Participant> of(Part event) {
        var declined = event.lines("ATTENDEE")
                .filter(People::hasDeclined)
                .flatMap(line -> MailAddress.of(line).stream())
                .collect(Collectors.toSet());
        var people = new LinkedHashMap<Participant, Participant>();
        Stream.of("ORGANIZER", "ATTENDEE")
                .flatMap(event::lines)
                .filter(line -> isPerson(line) && !hasDeclined(line))
                .map(People::participant)
                .filter(person -> person.name() != null || person.email() != null)
                .filter(person -> person.email() == null || !declined.contains(person.email()))
                .forEach(person -> people.merge(key(person), person, People::named));
        return people.values().stream().limit(CallDetails.MOST_PARTICIPANTS).toList();
    }

    private static boolean hasDeclined(Line line) {
        return line.parameter("PARTSTAT").equalsIgnoreCase("DECLINED");
    }

    private static boolean isPerson(Line line) {
        return NO_PERSON.stream().noneMatch(line.parameter("CUTYPE")::equalsIgnoreCase);
    }

    private static Participant participant(Line line) {
        var name = OneLine.of(line.parameter("CN"), Participant.MAX_NAME);
        var isNamed = !name.isEmpty() && MailAddress.candidates(line).noneMatch(name::equalsIgnoreCase);
        return new Participant(isNamed ? name : null, MailAddress.of(line).orElse(null), ParticipantRole.UNKNOWN);
    }

    /// An address stands for somebody, however they are called; without one the name does.
    private static Participant key(Participant person) {
        return new Participant(person.email() == null ? person.name() : null, person.email(), person.role());
    }

    /// The organizer is an attendee too, and only one of the two lines may have the name.
    private static Participant named(Participant first, Participant again) {
        return first.name() == null ? again : first;
    }
}
