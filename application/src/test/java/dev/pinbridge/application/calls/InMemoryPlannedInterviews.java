package dev.pinbridge.application.calls;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.calls.PlannedInterview;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Over the same records as [InMemoryMirroredRecords].
public final class InMemoryPlannedInterviews implements PlannedInterviews {
    private static final Comparator<PlannedInterview.Place> ORDER =
            Comparator.comparing(PlannedInterview.Place::writtenAt).thenComparing(PlannedInterview.Place::id);

    private final InMemoryTable<AccountName, Instant> reading;
    private final InMemoryMirroredRecords records;
    private final Calls calls;

    public InMemoryPlannedInterviews(InMemoryTransactions transactions, InMemoryMirroredRecords records, Calls calls) {
        this.reading = new InMemoryTable<>(transactions);
        this.records = records;
        this.calls = calls;
    }

    @Override
    public List<PlannedInterview> changedBehind(
            OrganisationId organisation, AccountName account, PlannedInterview.Place place, Instant from, int size) {
        return records.of(organisation, account, MirroredInterview.class)
                .filter(interview -> isToBeTold(organisation, account, interview, from))
                .map(interview -> planned(organisation, account, interview))
                .filter(planned -> ORDER.compare(planned.place(), place) > 0)
                .sorted(Comparator.comparing(PlannedInterview::place, ORDER))
                .limit(size)
                .toList();
    }

    private boolean isToBeTold(
            OrganisationId organisation, AccountName account, MirroredInterview interview, Instant from) {
        var start = interview.startAt();
        return start != null && (!start.isBefore(from) || hasCall(organisation, account, interview));
    }

    private boolean hasCall(OrganisationId organisation, AccountName account, MirroredInterview interview) {
        return calls.lock(organisation, new CallOrigin.OfInterview(account, interview.id()))
                .isPresent();
    }

    private PlannedInterview planned(OrganisationId organisation, AccountName account, MirroredInterview interview) {
        var stage = records.of(organisation, account, MirroredJob.class)
                .flatMap(job -> job.stages().stream())
                .filter(one -> one.id().equals(interview.stage()))
                .findFirst();
        var joinUrl = interview.parts().stream()
                .sorted(Comparator.comparing(MirroredInterview.Part::position))
                .map(MirroredInterview.Part::joinUrl)
                .filter(Objects::nonNull)
                .findFirst();
        var interviewers = interview.parts().stream()
                .flatMap(part -> part.interviewers().stream())
                .distinct()
                .flatMap(id -> records.of(organisation, account, MirroredUser.class)
                        .filter(user -> user.id().equals(id)))
                .sorted(Comparator.comparing(user -> user.id().value()))
                .map(user -> new Participant(user.name(), user.email(), ParticipantRole.INTERVIEWER))
                .toList();
        return new PlannedInterview(
                interview.id(),
                new CallDetails(
                        stage.map(MirroredJob.Stage::name).orElse("Interview"),
                        CallType.JOB_INTERVIEW,
                        interview.startAt(),
                        interview.endAt(),
                        joinUrl.orElse(null),
                        interviewers),
                interview.status(),
                records.writtenAt(organisation, account, interview));
    }

    @Override
    public Instant readTo(OrganisationId organisation, AccountName account) {
        return reading.find(organisation, account).orElse(Instant.EPOCH);
    }

    @Override
    public void readTo(OrganisationId organisation, AccountName account, Instant to) {
        reading.put(organisation, account, to);
    }
}
