package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.transcripts.AssignSpeakerResult.Assigned;
import dev.pinbridge.application.transcripts.AssignSpeakerResult.SeveralParticipants;
import dev.pinbridge.application.transcripts.AssignSpeakerResult.UnknownCall;
import dev.pinbridge.application.transcripts.AssignSpeakerResult.UnknownParticipant;
import dev.pinbridge.application.transcripts.AssignSpeakerResult.UnknownSpeaker;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.transcripts.Assignee;
import dev.pinbridge.domain.transcripts.TranscriptChanged;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets somebody say which participant a speaker is, or that nobody knows. Holds until the transcript is
/// replaced, whatever is found out about the call.
@UseCase
public final class AssignSpeaker {
    private final Transcripts transcripts;
    private final Calls calls;
    private final CallDoor door;
    private final Transactions transactions;
    private final Events events;

    public AssignSpeaker(
            Transcripts transcripts, Calls calls, CallDoor door, Transactions transactions, Events events) {
        this.transcripts = transcripts;
        this.calls = calls;
        this.door = door;
        this.transactions = transactions;
        this.events = events;
    }

    /// @param speaker the first is 0
    public AssignSpeakerResult assign(Actor actor, CallId call, int speaker, Assignee assignee) {
        return transactions.within(actor.organisation(), () -> {
            var known = calls.lock(actor.organisation(), call);
            if (known.isEmpty() || !door.isOpenTo(actor, call)) {
                return new UnknownCall();
            }
            var outline =
                    transcripts.outlines(actor.organisation(), List.of(call)).get(call);
            if (outline == null || speaker < 0 || speaker >= outline.speakers().size()) {
                return new UnknownSpeaker();
            }
            return assign(known.get(), outline, speaker, assignee);
        });
    }

    private AssignSpeakerResult assign(Call call, TranscriptOutline outline, int speaker, Assignee assignee) {
        var meant = assignee.among(call.details().participants());
        return switch (assignee) {
            case Assignee.Nobody() -> assigned(outline, speaker, null);
            case Assignee.WithEmail _, Assignee.WithName _ ->
                switch (meant.size()) {
                    case 0 -> new UnknownParticipant();
                    case 1 -> assigned(outline, speaker, meant.getFirst());
                    default -> new SeveralParticipants();
                };
        };
    }

    private Assigned assigned(TranscriptOutline outline, int speaker, @Nullable Participant participant) {
        var next = outline.assign(speaker, participant);
        if (!next.equals(outline)) {
            transcripts.saveSpeakers(next);
            events.publish(new TranscriptChanged(next.organisation(), next.id()));
        }
        return new Assigned(next);
    }
}
