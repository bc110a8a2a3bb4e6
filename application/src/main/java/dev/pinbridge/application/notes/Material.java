package dev.pinbridge.application.notes;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteObstacle;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings together what a note is written from.
public final class Material {
    private final Calls calls;
    private final Transcripts transcripts;
    private final Matches matches;
    private final Subjects subjects;

    public Material(Calls calls, Transcripts transcripts, Matches matches, Subjects subjects) {
        this.calls = calls;
        this.transcripts = transcripts;
        this.matches = matches;
        this.subjects = subjects;
    }

    sealed interface Found {
        /// @param transcript which version of it
        record All(NoteMaterial material, int transcript) implements Found {}

        record Lacking(NoteObstacle obstacle) implements Found {}
    }

    /// Within a transaction.
    Found of(Note note) {
        var target = target(note);
        if (note.template().kind().needsCandidate() && target.isEmpty()) {
            return new Found.Lacking(NoteObstacle.NO_CANDIDATE);
        }
        var call = calls.find(note.organisation(), note.call());
        var transcript = transcripts.find(note.organisation(), note.call());
        return call.isPresent() && transcript.isPresent()
                ? new Found.All(
                        material(note, call.get(), transcript.get(), subject(note, target)),
                        transcript.get().version())
                : new Found.Lacking(NoteObstacle.NO_TRANSCRIPT);
    }

    private Optional<Target> target(Note note) {
        return matches.find(note.organisation(), note.call())
                .flatMap(match -> match.state().about());
    }

    private @Nullable Subject subject(Note note, Optional<Target> target) {
        return target.map(known ->
                        subjects.of(note.organisation(), List.of(known)).get(known))
                .orElse(null);
    }

    private static NoteMaterial material(Note note, Call call, Transcript transcript, @Nullable Subject subject) {
        return new NoteMaterial(
                note.template(),
                transcript.spoken(),
                call.details().title(),
                subject == null ? null : subject.jobTitle(),
                subject == null || subject.isConcealed() ? null : subject.candidateName(),
                Participant.names(call.details().participants().stream()
                        .filter(participant -> participant.role() == ParticipantRole.INTERVIEWER)
                        .toList()),
                null);
    }
}
