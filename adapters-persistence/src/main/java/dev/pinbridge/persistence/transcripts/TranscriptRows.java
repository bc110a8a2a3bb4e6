package dev.pinbridge.persistence.transcripts;

import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.SpokenBy;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.Utterance;
import dev.pinbridge.persistence.generated.tables.records.TranscriptRecord;
import dev.pinbridge.persistence.generated.tables.records.TranscriptSpeakerRecord;
import dev.pinbridge.persistence.generated.tables.records.TranscriptUtteranceRecord;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Transcripts as rows of three tables. Their times are below a day, so an integer holds their milliseconds.
final class TranscriptRows {
    private TranscriptRows() {}

    static TranscriptRecord row(TranscriptOutline outline) {
        return new TranscriptRecord(
                outline.organisation(),
                outline.call(),
                outline.version(),
                outline.utterances(),
                millis(outline.length()),
                outline.uploadedBy(),
                outline.uploadedAt());
    }

    static List<TranscriptSpeakerRecord> speakers(TranscriptOutline outline) {
        return IntStream.range(0, outline.speakers().size())
                .mapToObj(i -> speaker(outline, i, outline.speakers().get(i)))
                .toList();
    }

    private static TranscriptSpeakerRecord speaker(TranscriptOutline outline, int number, SpokenBy by) {
        var participant = by.speaker().participant();
        return new TranscriptSpeakerRecord(
                outline.organisation(),
                outline.call(),
                number,
                by.speaker().label(),
                by.isAssigned(),
                millis(by.talk()),
                by.words(),
                participant == null ? null : participant.name(),
                participant == null ? null : participant.email(),
                participant == null ? null : participant.role());
    }

    static List<TranscriptUtteranceRecord> utterances(Transcript transcript) {
        var utterances = transcript.spoken().utterances();
        return IntStream.range(0, utterances.size())
                .mapToObj(i -> utterance(transcript, i, utterances.get(i)))
                .toList();
    }

    private static TranscriptUtteranceRecord utterance(Transcript transcript, int number, Utterance utterance) {
        return new TranscriptUtteranceRecord(
                transcript.organisation(),
                transcript.call(),
                number,
                utterance.speaker(),
                millis(utterance.from()),
                millis(utterance.to()),
                utterance.text());
    }

    /// @param speakers of it, in order
    static TranscriptOutline outline(TranscriptRecord row, List<TranscriptSpeakerRecord> speakers) {
        return new TranscriptOutline(
                row.getOrganisationId(),
                row.getCallId(),
                row.getVersion(),
                speakers.stream().map(TranscriptRows::spokenBy).toList(),
                row.getUtterances(),
                Duration.ofMillis(row.getLengthMillis()),
                row.getUploadedBy(),
                row.getUploadedAt());
    }

    private static SpokenBy spokenBy(TranscriptSpeakerRecord row) {
        return new SpokenBy(
                new Speaker(row.getLabel(), participant(row)),
                row.getIsAssigned(),
                Duration.ofMillis(row.getTalkMillis()),
                row.getWords());
    }

    private static @Nullable Participant participant(TranscriptSpeakerRecord row) {
        var role = row.getParticipantRole();
        return role == null ? null : new Participant(row.getParticipantName(), row.getParticipantEmail(), role);
    }

    static NumberedUtterance utterance(TranscriptUtteranceRecord row) {
        return new NumberedUtterance(
                row.getNumber(),
                new Utterance(
                        row.getSpeaker(),
                        Duration.ofMillis(row.getFromMillis()),
                        Duration.ofMillis(row.getToMillis()),
                        row.getText()));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
