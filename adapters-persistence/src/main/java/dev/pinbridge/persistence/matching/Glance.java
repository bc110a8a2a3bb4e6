package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What an interview's own row says of it; it is about an application.
///
/// @param interviewers known here or not
/// @param links where its parts are joined
record Glance(
        InterviewId id,
        ApplicationId application,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        List<AtsUserId> interviewers,
        Set<JoinLink> links) {
    /// In the order of the statements that are written by hand.
    static final List<Field<?>> COLUMNS = List.of(
            MIRRORED_INTERVIEW.ID,
            MIRRORED_INTERVIEW.APPLICATION_ID,
            MIRRORED_INTERVIEW.START_AT,
            MIRRORED_INTERVIEW.END_AT,
            MIRRORED_INTERVIEW.INTERVIEWER_IDS,
            MIRRORED_INTERVIEW.JOIN_KEYS);

    Glance {
        interviewers = List.copyOf(interviewers);
        links = Set.copyOf(links);
    }

    static Glance of(Record row) {
        return new Glance(
                row.get(MIRRORED_INTERVIEW.ID),
                row.get(MIRRORED_INTERVIEW.APPLICATION_ID),
                row.get(MIRRORED_INTERVIEW.START_AT),
                row.get(MIRRORED_INTERVIEW.END_AT),
                Stream.of(row.get(MIRRORED_INTERVIEW.INTERVIEWER_IDS))
                        .map(AtsUserId::new)
                        .toList(),
                Stream.of(row.get(MIRRORED_INTERVIEW.JOIN_KEYS))
                        .map(JoinLink::new)
                        .collect(Collectors.toSet()));
    }
}
