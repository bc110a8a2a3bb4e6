package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A transcript without its utterances, of which there may be thousands.
///
/// @param speakers as in [Spoken#speakers]
/// @param utterances how many there are
/// @param length when the last of them ends
public record TranscriptOutline(
        OrganisationId organisation,
        CallId call,
        int version,
        List<SpokenBy> speakers,
        int utterances,
        Duration length,
        PersonId uploadedBy,
        Instant uploadedAt) {
    public TranscriptOutline {
        speakers = List.copyOf(speakers);
    }

    static TranscriptOutline of(Transcript transcript) {
        var spoken = transcript.spoken();
        return new TranscriptOutline(
                transcript.organisation(),
                transcript.call(),
                transcript.version(),
                Talk.of(spoken),
                spoken.utterances().size(),
                spoken.utterances().stream()
                        .map(Utterance::to)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO),
                transcript.uploadedBy(),
                transcript.uploadedAt());
    }

    public TranscriptVersion id() {
        return new TranscriptVersion(call, version);
    }

    /// As a person says it, whatever was known of it before.
    ///
    /// @param participant null when nobody can say who it is
    public TranscriptOutline assign(int speaker, @Nullable Participant participant) {
        return with(IntStream.range(0, speakers.size())
                .mapToObj(i -> i == speaker ? speakers.get(i).assign(participant) : speakers.get(i))
                .toList());
    }

    /// With the participants whose names the speakers have, but for speakers of whom a person has said who it is.
    public TranscriptOutline tie(Namesakes namesakes) {
        return with(speakers.stream().map(speaker -> speaker.tie(namesakes)).toList());
    }

    private TranscriptOutline with(List<SpokenBy> next) {
        return new TranscriptOutline(organisation, call, version, next, utterances, length, uploadedBy, uploadedAt);
    }
}
