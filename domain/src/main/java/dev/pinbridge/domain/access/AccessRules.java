package dev.pinbridge.domain.access;

import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.matching.Mailbox;
import java.util.EnumSet;
import java.util.Set;

/// Decides who may open a call; the only place that does. Pure: the same people and call always give the same
/// answer.
///
/// @param isByHiringRole whether recruiters and hiring managers may open the calls of their jobs though they were
///     not there; of a confidential job they may in any case, since nobody else may
public record AccessRules(boolean isByHiringRole) {
    /// What holds until an organisation says otherwise.
    public static final AccessRules USUAL = new AccessRules(true);

    public Access decide(Reader reader, Circle circle) {
        if (isCandidate(reader, circle)) {
            return new Access.Refused(AccessRefusal.IS_CANDIDATE);
        }
        var reasons = reasons(reader, circle);
        if (isRestricted(circle)) {
            return reasons.stream().anyMatch(AccessReason::isHiringRole)
                    ? new Access.Granted(reasons)
                    : new Access.Refused(AccessRefusal.CONFIDENTIAL_JOB);
        }
        if (!isByHiringRole) {
            reasons.removeAll(Set.of(AccessReason.RECRUITER, AccessReason.HIRING_MANAGER));
        }
        return reasons.isEmpty() ? new Access.Refused(AccessRefusal.NOT_INVOLVED) : new Access.Granted(reasons);
    }

    /// Whoever writes their address in another way is still the same.
    private static boolean isCandidate(Reader reader, Circle circle) {
        var mailbox = Mailbox.of(reader.email());
        return circle.candidates().stream().map(Mailbox::of).anyMatch(mailbox::equals);
    }

    private static boolean isRestricted(Circle circle) {
        return circle.team() != null && circle.team().isRestricted();
    }

    private static Set<AccessReason> reasons(Reader reader, Circle circle) {
        var email = reader.email();
        var reasons = EnumSet.noneOf(AccessReason.class);
        if (reader.person() != null && reader.person().equals(circle.recordedBy())) {
            reasons.add(AccessReason.RECORDED);
        }
        if (circle.participants().contains(email)) {
            reasons.add(AccessReason.PARTICIPANT);
        }
        if (circle.shared().contains(email)) {
            reasons.add(AccessReason.SHARED);
        }
        if (reader.roles().contains(Role.ADMIN)) {
            reasons.add(AccessReason.ADMIN);
        }
        var team = circle.team();
        if (team != null) {
            if (team.recruiters().contains(email)) {
                reasons.add(AccessReason.RECRUITER);
            }
            if (team.hiringManagers().contains(email)) {
                reasons.add(AccessReason.HIRING_MANAGER);
            }
            if (team.interviewers().contains(email)) {
                reasons.add(AccessReason.INTERVIEWER);
            }
        }
        return reasons;
    }
}
