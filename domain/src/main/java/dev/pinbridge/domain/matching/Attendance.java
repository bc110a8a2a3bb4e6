package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who was in a call, beside a candidate and those who were to hold the interview.
final class Attendance {
    /// What is before the `@` says who somebody is from so many characters on.
    private static final int TELLING = 6;

    private final Function<String, NameComparison.Known> known;
    private final Set<String> addresses;
    private final Set<String> ofColleagues;
    private final Set<Mailbox> mailboxes;
    private final List<Outsider> fromOutside;
    private final List<String> namesFromOutside;
    private final List<String> namesWithoutAddress;
    private final boolean isAnybodyKnown;

    /// @param known reads a name once for the call
    Attendance(CallDetails call, House house, NameComparison names, Function<String, NameComparison.Known> known) {
        var inside = call.participants().stream().filter(house::has).toList();
        var outside = call.participants().stream()
                .filter(participant -> !house.has(participant))
                .toList();
        this.known = known;
        this.addresses = call.emails();
        this.ofColleagues = Participant.emails(inside);
        this.mailboxes = addresses.stream().map(Mailbox::of).collect(Collectors.toSet());
        this.fromOutside =
                Participant.emails(outside).stream().map(Outsider::of).toList();
        this.namesFromOutside = Participant.names(outside).stream()
                .filter(name -> name.indexOf('@') < 0 && !names.key(name).isEmpty())
                .toList();
        this.namesWithoutAddress = Participant.names(call.participants().stream()
                .filter(participant -> participant.email() == null)
                .toList());
        this.isAnybodyKnown = !addresses.isEmpty()
                || namesWithoutAddress.stream()
                        .anyMatch(name -> !names.key(name).isEmpty());
    }

    /// Somebody from outside, by their address.
    private record Outsider(Mailbox mailbox, String words) {
        static Outsider of(String email) {
            var mailbox = Mailbox.of(email);
            return new Outsider(mailbox, mailbox.words());
        }

        boolean isAlike(Sighting sighting) {
            if (mailbox.local().length() >= TELLING) {
                for (var theirs : sighting.mailboxes()) {
                    if (theirs.local().equals(mailbox.local())) {
                        return true;
                    }
                }
            }
            for (var name : sighting.names()) {
                if (name.shownAs(words).compareTo(NameLikeness.VARIANT) <= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    // Loops, since each of these is asked of every prospect of every call.

    @Nullable
    Observation address(Sighting sighting) {
        var emails = sighting.prospect().emails();
        if (!Collections.disjoint(addresses, emails)) {
            return Collections.disjoint(ofColleagues, emails)
                    ? Observation.ADDRESS_SAME
                    : Observation.ADDRESS_OF_COLLEAGUE;
        }
        if (!Collections.disjoint(mailboxes, sighting.mailboxes())) {
            return Observation.ADDRESS_SAME_MAILBOX;
        }
        for (var outsider : fromOutside) {
            if (outsider.isAlike(sighting)) {
                return Observation.ADDRESS_ALIKE;
            }
        }
        return fromOutside.isEmpty() || emails.isEmpty() ? null : Observation.ADDRESS_DIFFERENT;
    }

    @Nullable
    Observation name(Sighting sighting) {
        if (namesFromOutside.isEmpty() || sighting.names().isEmpty()) {
            return null;
        }
        var best = NameLikeness.DIFFERENT;
        for (var known : sighting.names()) {
            for (var shown : namesFromOutside) {
                var likeness = known.shownAs(shown);
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return switch (best) {
            case SAME -> Observation.NAME_SAME;
            case VARIANT -> Observation.NAME_VARIANT;
            case CLOSE -> Observation.NAME_CLOSE;
            case FAMILY -> Observation.NAME_FAMILY;
            case GIVEN -> Observation.NAME_GIVEN;
            case DIFFERENT -> Observation.NAME_DIFFERENT;
        };
    }

    @Nullable
    Observation interviewers(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null || meeting.interviewers().isEmpty() || !isAnybodyKnown) {
            return null;
        }
        var present = 0;
        for (var interviewer : meeting.interviewers()) {
            present += isPresent(interviewer) ? 1 : 0;
        }
        if (present == 0) {
            return Observation.INTERVIEWERS_NONE;
        }
        return present == meeting.interviewers().size() ? Observation.INTERVIEWERS_ALL : Observation.INTERVIEWERS_SOME;
    }

    private boolean isPresent(Interviewer interviewer) {
        if (interviewer.email() != null && addresses.contains(interviewer.email())) {
            return true;
        }
        if (interviewer.name() == null || namesWithoutAddress.isEmpty()) {
            return false;
        }
        var name = known.apply(interviewer.name());
        for (var shown : namesWithoutAddress) {
            if (name.shownAs(shown).compareTo(NameLikeness.CLOSE) <= 0) {
                return true;
            }
        }
        return false;
    }
}
