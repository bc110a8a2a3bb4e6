package dev.pinbridge.application.notices;

import dev.pinbridge.application.forwarding.InMemoryForwardings;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

public final class InMemoryStalledForwardings implements StalledForwardings {
    private final InMemoryForwardings forwardings;

    public InMemoryStalledForwardings(InMemoryForwardings forwardings) {
        this.forwardings = forwardings;
    }

    @Override
    public List<Stalled<NoticeSubject.OfPosition>> all(OrganisationId organisation) {
        var bySubject = forwardings
                .all(organisation)
                .filter(row -> subject(row).isPresent())
                .collect(Collectors.groupingBy(row -> subject(row).orElseThrow()));
        return bySubject.entrySet().stream()
                .map(entry -> new Stalled<>(entry.getKey(), entry.getValue().size(), latest(entry.getValue())))
                .toList();
    }

    private static Instant latest(List<Forwarding> rows) {
        return Objects.requireNonNull(rows.stream()
                .map(row -> row.state().since())
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public List<Stalled<NoticeSubject.OfPosition>> at(OrganisationId organisation, Collection<PositionId> positions) {
        return all(organisation).stream()
                .filter(stalled -> positions.contains(stalled.subject().position()))
                .toList();
    }

    private static Optional<NoticeSubject.OfPosition> subject(Forwarding row) {
        var position = row.position();
        return switch (row.state()) {
            case ForwardingState.Waiting waiting ->
                switch (waiting.reason()) {
                    case JOB_CLOSED -> Optional.of(new NoticeSubject.JobClosed(position));
                    case NEEDS_INFORMATION -> Optional.of(new NoticeSubject.InformationMissing(position));
                    case PARKED -> Optional.of(new NoticeSubject.SendsParked(position));
                    case NOT_LINKED, INTEGRATION_NEEDS_ATTENTION, PERMISSION_MISSING, PLAN -> Optional.empty();
                };
            case ForwardingState.Refused _ -> Optional.of(new NoticeSubject.SendsRefused(position));
            case ForwardingState.Unconfirmed unconfirmed ->
                unconfirmed.isLeftToAPerson()
                        ? Optional.of(new NoticeSubject.OutcomeUnknown(position))
                        : Optional.empty();
            case ForwardingState.Queued _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Cancelled _ -> Optional.empty();
        };
    }
}
