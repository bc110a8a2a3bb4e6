package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who was in a call, beside a candidate and those who were to hold the interview.
final class Attendance {
    /// What is before the `@` says who somebody is from so many characters on.
    private static final int TELLING = 6;

    private final NameComparison names;
    private final Set<String> addresses;
    private final Set<String> ofColleagues;
    private final Set<Mailbox> mailboxes;
    private final List<Outsider> fromOutside;
    private final List<String> namesFromOutside;
    private final List<String> namesWithoutAddress;
    private final boolean isAnybodyKnown;

    Attendance(CallDetails call, House house, NameComparison names) {
        var inside = call.participants().stream().filter(house::has).toList();
        var outside = call.participants().stream()
                .filter(participant -> !house.has(participant))
                .toList();
        this.names = names;
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
    }

    @Nullable
    Observation address(Prospect prospect) {
        if (prospect.emails().stream().anyMatch(addresses::contains)) {
            return prospect.emails().stream().anyMatch(ofColleagues::contains)
                    ? Observation.ADDRESS_OF_COLLEAGUE
                    : Observation.ADDRESS_SAME;
        }
        var theirs = prospect.emails().stream().map(Mailbox::of).toList();
        if (theirs.stream().anyMatch(mailboxes::contains)) {
            return Observation.ADDRESS_SAME_MAILBOX;
        }
        if (fromOutside.stream().anyMatch(outsider -> isAlike(outsider, theirs, prospect.names()))) {
            return Observation.ADDRESS_ALIKE;
        }
        return fromOutside.isEmpty() || prospect.emails().isEmpty() ? null : Observation.ADDRESS_DIFFERENT;
    }

    private boolean isAlike(Outsider outsider, List<Mailbox> theirs, List<String> theirNames) {
        var local = outsider.mailbox().local();
        var isSameElsewhere = local.length() >= TELLING
                && theirs.stream().anyMatch(other -> other.local().equals(local));
        return isSameElsewhere
                || theirNames.stream()
                        .anyMatch(name -> names.compare(outsider.words(), name).compareTo(NameLikeness.VARIANT) <= 0);
    }

    @Nullable
    Observation name(Prospect prospect) {
        if (namesFromOutside.isEmpty() || prospect.names().isEmpty()) {
            return null;
        }
        var best = namesFromOutside.stream()
                .flatMap(shown -> prospect.names().stream().map(known -> names.compare(shown, known)))
                .min(NameLikeness::compareTo)
                .orElseThrow();
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
        var present = meeting.interviewers().stream().filter(this::isPresent).count();
        if (present == 0) {
            return Observation.INTERVIEWERS_NONE;
        }
        return present == meeting.interviewers().size() ? Observation.INTERVIEWERS_ALL : Observation.INTERVIEWERS_SOME;
    }

    private boolean isPresent(Interviewer interviewer) {
        if (interviewer.email() != null && addresses.contains(interviewer.email())) {
            return true;
        }
        var known = interviewer.name();
        return known != null
                && namesWithoutAddress.stream()
                        .anyMatch(shown -> names.compare(shown, known).compareTo(NameLikeness.CLOSE) <= 0);
    }
}
