package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import java.util.List;
import java.util.Set;

/// Why a call cannot be matched without a person.
final class Doubt {
    private static final Set<Observation> WHO = Set.of(
            Observation.ADDRESS_SAME,
            Observation.ADDRESS_SAME_MAILBOX,
            Observation.NAME_SAME,
            Observation.NAME_VARIANT,
            Observation.NAME_CLOSE,
            Observation.TITLE_NAME_FULL,
            Observation.LINK_SAME);
    private static final Set<Observation> AGAINST = Set.of(
            Observation.TIME_DAYS_APART,
            Observation.TIME_FAR,
            Observation.INTERVIEWERS_NONE,
            Observation.LINK_DIFFERENT,
            Observation.NAME_DIFFERENT,
            Observation.PROGRESS_NOT_YET,
            Observation.PROGRESS_OVER);

    private Doubt() {}

    /// @param options the best first
    /// @param none what speaks for none of them, in bits
    /// @param isAnotherAsGood whether there is another one that fits as well as the best
    static NoMatchReason about(CallDetails call, List<Scored> options, double none, boolean isAnotherAsGood) {
        if (options.isEmpty()) {
            // A title that is found nowhere may be anything; only people and places can be said to be missing.
            return namesNobody(call) ? NoMatchReason.TOO_LITTLE_INFORMATION : NoMatchReason.MISSING_IN_ATS;
        }
        var best = options.getFirst();
        if (best.score() >= none && isAnotherAsGood) {
            return NoMatchReason.DUPLICATES;
        }
        if (saysNothing(call)) {
            return NoMatchReason.TOO_LITTLE_INFORMATION;
        }
        if (shows(best, WHO)) {
            return shows(best, AGAINST) ? NoMatchReason.DISAGREEMENT : NoMatchReason.TOO_LITTLE_INFORMATION;
        }
        return best.score() >= none ? NoMatchReason.TOO_LITTLE_INFORMATION : NoMatchReason.MISSING_IN_ATS;
    }

    private static boolean shows(Scored scored, Set<Observation> some) {
        return scored.evidence().stream().anyMatch(evidence -> some.contains(evidence.observation()));
    }

    /// Neither who was there besides colleagues nor where or what it was.
    private static boolean saysNothing(CallDetails call) {
        return call.title().isBlank() && namesNobody(call);
    }

    /// Neither who was there besides colleagues nor where it was.
    private static boolean namesNobody(CallDetails call) {
        return call.joinUrl() == null && call.participants().stream().noneMatch(Doubt::isSomebody);
    }

    private static boolean isSomebody(Participant participant) {
        return participant.role() != ParticipantRole.INTERVIEWER
                && (participant.email() != null || participant.name() != null);
    }
}
