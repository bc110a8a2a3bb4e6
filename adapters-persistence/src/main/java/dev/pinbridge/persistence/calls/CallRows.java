package dev.pinbridge.persistence.calls;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.persistence.generated.tables.records.CallParticipantRecord;
import dev.pinbridge.persistence.generated.tables.records.CallRecord;
import java.util.List;
import java.util.stream.IntStream;

/// Calls as rows of two tables.
final class CallRows {
    private CallRows() {}

    static CallRecord row(Call call) {
        var row = new CallRecord();
        row.setOrganisationId(call.organisation());
        row.setId(call.id());
        put(row, call.origin());
        put(row, call.details());
        put(row, call.state());
        row.setRecordedBy(call.recordedBy());
        row.setRecordedAt(call.recordedAt());
        row.setAt(call.at());
        return row;
    }

    private static void put(CallRecord row, CallOrigin origin) {
        row.setOrigin(CallOriginType.of(origin));
        row.setReference(origin.reference());
        switch (origin) {
            case CallOrigin.OfInterview(var account, var interview) -> {
                row.setAccount(account);
                row.setInterviewId(interview);
            }
            case CallOrigin.OfInvite(var _, var sequence) -> row.setInviteSequence(sequence);
            case CallOrigin.Ongoing _, CallOrigin.Uploaded _ -> {
                // The reference is all there is.
            }
        }
    }

    private static void put(CallRecord row, CallDetails details) {
        row.setTitle(details.title());
        row.setType(details.type());
        row.setStartAt(details.startAt());
        row.setEndAt(details.endAt());
        row.setJoinUrl(details.joinUrl());
        row.setJoinKey(JoinLink.of(details.joinUrl()).map(JoinLink::key).orElse(null));
    }

    private static void put(CallRecord row, CallState state) {
        row.setStatus(CallStatus.of(state));
        row.setReleaseReason(null);
        row.setReleasedAt(null);
        if (state instanceof CallState.Released(var reason, var at)) {
            row.setReleaseReason(reason);
            row.setReleasedAt(at);
        }
    }

    static List<CallParticipantRecord> participants(Call call) {
        var participants = call.details().participants();
        return IntStream.range(0, participants.size())
                .mapToObj(i -> new CallParticipantRecord(
                        call.organisation(),
                        call.id(),
                        i,
                        participants.get(i).name(),
                        participants.get(i).email(),
                        participants.get(i).role()))
                .toList();
    }

    /// @param participants of it, in order
    static Call call(CallRecord row, List<CallParticipantRecord> participants) {
        return new Call(
                row.getId(),
                row.getOrganisationId(),
                origin(row),
                new CallDetails(
                        row.getTitle(),
                        row.getType(),
                        row.getStartAt(),
                        row.getEndAt(),
                        row.getJoinUrl(),
                        participants.stream()
                                .map(one -> new Participant(one.getName(), one.getEmail(), one.getRole()))
                                .toList()),
                state(row),
                row.getRecordedBy(),
                row.getRecordedAt());
    }

    private static CallOrigin origin(CallRecord row) {
        return switch (row.getOrigin()) {
            case ATS_INTERVIEW -> new CallOrigin.OfInterview(row.getAccount(), row.getInterviewId());
            case INVITE -> new CallOrigin.OfInvite(row.getReference(), row.getInviteSequence());
            case ONGOING -> new CallOrigin.Ongoing();
            case UPLOAD -> new CallOrigin.Uploaded(row.getReference());
        };
    }

    private static CallState state(CallRecord row) {
        return switch (row.getStatus()) {
            case EXPECTED -> new CallState.Expected();
            case HELD -> new CallState.Held();
            case RELEASED ->
                new CallState.Released(requireNonNull(row.getReleaseReason()), requireNonNull(row.getReleasedAt()));
        };
    }
}
