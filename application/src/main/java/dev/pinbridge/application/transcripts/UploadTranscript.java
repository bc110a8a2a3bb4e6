package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.transcripts.UploadTranscriptResult.UnknownCall;
import dev.pinbridge.application.transcripts.UploadTranscriptResult.Unreadable;
import dev.pinbridge.application.transcripts.UploadTranscriptResult.Uploaded;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.TranscriptChanged;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes in what was said in a call, in place of what was taken in before, and ties its speakers to the call's
/// participants as far as they have their names.
@UseCase
public final class UploadTranscript {
    private final TranscriptFormats formats;
    private final Transcripts transcripts;
    private final Calls calls;
    private final CallDoor door;
    private final Ties ties;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public UploadTranscript(
            TranscriptFormats formats,
            Transcripts transcripts,
            Calls calls,
            CallDoor door,
            NameKeys names,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.formats = formats;
        this.transcripts = transcripts;
        this.calls = calls;
        this.door = door;
        this.ties = new Ties(names);
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @param format null to find it out from how the text begins
    public UploadTranscriptResult upload(Actor actor, CallId call, String text, @Nullable TranscriptFormat format) {
        Spoken spoken;
        try {
            spoken = formats.read(text, format == null ? TranscriptFormat.of(text) : format);
        } catch (InvalidValue e) {
            return new Unreadable(Objects.requireNonNullElse(e.getMessage(), "must be a transcript"));
        }
        return transactions.within(actor.organisation(), () -> {
            var known = calls.lock(actor.organisation(), call);
            if (known.isEmpty() || !door.isOpenTo(actor, call)) {
                return new UnknownCall();
            }
            var saved = save(actor, known.get(), spoken);
            hold(known.get());
            events.publish(new TranscriptChanged(actor.organisation(), saved.id()));
            return new Uploaded(saved);
        });
    }

    private TranscriptOutline save(Actor actor, Call call, Spoken spoken) {
        var earlier =
                transcripts.outlines(call.organisation(), List.of(call.id())).get(call.id());
        var transcript = new Transcript(
                call.organisation(),
                call.id(),
                earlier == null ? 1 : earlier.version() + 1,
                spoken,
                actor.person(),
                clock.instant());
        transcripts.save(transcript);
        var outline = transcript.outline();
        var tied = ties.tie(outline, call.details().participants());
        if (!tied.equals(outline)) {
            transcripts.saveSpeakers(tied);
        }
        return tied;
    }

    /// What was said in it was said: unless it lies ahead, it is not expected any more.
    private void hold(Call call) {
        var start = call.details().startAt();
        if (call.state() instanceof CallState.Expected && (start == null || !start.isAfter(clock.instant()))) {
            var held = call.with(new CallState.Held());
            calls.update(held);
            events.publish(new CallChanged(held));
        }
    }
}
