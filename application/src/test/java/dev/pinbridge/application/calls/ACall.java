package dev.pinbridge.application.calls;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls as a test needs them; each is another one.
public final class ACall {
    private ACall() {}

    public static Call aCall(OrganisationId organisation) {
        return aCall(organisation, Times.NOON);
    }

    /// An upload, with two participants.
    public static Call aCall(OrganisationId organisation, @Nullable Instant startAt) {
        return aCall(organisation, details(startAt));
    }

    public static Call aCall(OrganisationId organisation, CallDetails details) {
        return aCall(organisation, new CallOrigin.Uploaded(null), details, new CallState.Held());
    }

    public static Call aCall(OrganisationId organisation, CallOrigin origin, CallDetails details, CallState state) {
        return new Call(newId(), organisation, origin, details, state, null, Times.NOON);
    }

    /// Because of an interview.
    public static Call expected(
            OrganisationId organisation, AccountName account, String interview, @Nullable Instant startAt) {
        return aCall(
                organisation,
                new CallOrigin.OfInterview(account, new InterviewId(interview)),
                details(startAt),
                new CallState.Expected());
    }

    public static CallDetails details(@Nullable Instant startAt) {
        return new CallDetails(
                "Chat with Ýr 🎧",
                CallType.JOB_INTERVIEW,
                startAt,
                startAt == null ? null : startAt.plusSeconds(1800),
                "https://meet.google.com/abc-defg-hij",
                List.of(
                        with("interviewer@example.org", ParticipantRole.INTERVIEWER),
                        new Participant("Ýr", null, ParticipantRole.UNKNOWN)));
    }

    public static Participant with(String email, ParticipantRole role) {
        return new Participant(null, email, role);
    }

    /// The same with other participants.
    public static CallDetails among(CallDetails details, Participant... participants) {
        return new CallDetails(
                details.title(),
                details.type(),
                details.startAt(),
                details.endAt(),
                details.joinUrl(),
                List.of(participants));
    }

    public static CallId newId() {
        return new CallId(UUID.randomUUID());
    }
}
