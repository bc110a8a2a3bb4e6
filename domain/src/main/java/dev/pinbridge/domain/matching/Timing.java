package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a call was, beside when an interview was to be and an application was under way.
final class Timing {
    /// A call that far from an interview was moved or got its time wrong; one further away is another one.
    static final Duration MOVED = Duration.ofHours(50);
    /// Debriefs come that soon.
    static final Duration DEBRIEFED = Duration.ofDays(10);

    private static final Duration SAME = Duration.ofMinutes(5);
    private static final Duration NEAR = Duration.ofMinutes(20);
    private static final Duration DAY = Duration.ofHours(14);
    private static final Duration DEBRIEFED_SOON = Duration.ofHours(26);
    private static final Duration AFTERWARDS = Duration.ofDays(10);
    /// An ATS may take note of applicants a while after they were called.
    private static final Duration BEFOREHAND = Duration.ofDays(1);

    private final CallDetails call;

    Timing(CallDetails call) {
        this.call = call;
    }

    @Nullable
    Observation time(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null) {
            return Observation.TIME_NONE;
        }
        var planned = meeting.startAt();
        var began = call.startAt();
        if (planned == null || began == null) {
            return null;
        }
        return call.type() == CallType.DEBRIEF
                ? after(Duration.between(planned, began))
                : beside(meeting, planned, began);
    }

    private static Observation after(Duration interview) {
        if (interview.isNegative() || interview.compareTo(DEBRIEFED) > 0) {
            return Observation.TIME_FAR;
        }
        return interview.compareTo(DEBRIEFED_SOON) <= 0 ? Observation.TIME_SOON_AFTER : Observation.TIME_AFTER;
    }

    private Observation beside(Meeting meeting, Instant planned, Instant began) {
        // Rather than absolute: that goes by way of decimals, and takes as long as all the rest of this.
        var apart = planned.isBefore(began) ? Duration.between(planned, began) : Duration.between(began, planned);
        if (apart.compareTo(SAME) <= 0) {
            return Observation.TIME_SAME;
        }
        if (apart.compareTo(NEAR) <= 0) {
            return Observation.TIME_NEAR;
        }
        if (overlap(planned, meeting.endAt(), began, call.endAt())) {
            return Observation.TIME_OVERLAPPING;
        }
        if (apart.compareTo(DAY) <= 0) {
            return Observation.TIME_SAME_DAY;
        }
        return apart.compareTo(MOVED) <= 0 ? Observation.TIME_DAYS_APART : Observation.TIME_FAR;
    }

    private static boolean overlap(
            Instant oneStart, @Nullable Instant oneEnd, Instant otherStart, @Nullable Instant otherEnd) {
        return oneEnd != null && otherEnd != null && oneStart.isBefore(otherEnd) && otherStart.isBefore(oneEnd);
    }

    @Nullable
    Observation progress(Prospect prospect) {
        var began = call.startAt();
        if (began == null) {
            return null;
        }
        if (prospect.appliedAt() != null && began.plus(BEFOREHAND).isBefore(prospect.appliedAt())) {
            return Observation.PROGRESS_NOT_YET;
        }
        return prospect.overAt() != null && prospect.overAt().plus(AFTERWARDS).isBefore(began)
                ? Observation.PROGRESS_OVER
                : null;
    }
}
