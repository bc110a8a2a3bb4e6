package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Transcripts as a test needs them.
public final class ATranscript {
    public static final Participant ANA = new Participant("Ana", "ana@example.org", ParticipantRole.INTERVIEWER);

    private ATranscript() {}

    /// The first version, with Ana, whom it knows, and somebody else who speak in turns of two seconds.
    public static Transcript aTranscript(Call call, int utterances) {
        return aTranscript(call, 1, utterances);
    }

    public static Transcript aTranscript(Call call, int version, int utterances) {
        return new Transcript(
                call.organisation(),
                call.id(),
                version,
                new Spoken(
                        List.of(new Speaker("Ana", ANA), new Speaker("سلمى", null)),
                        IntStream.range(0, utterances)
                                .mapToObj(ATranscript::utterance)
                                .toList()),
                AnOrganisation.somebody(),
                Times.NOON);
    }

    public static Utterance utterance(int number) {
        return new Utterance(
                number % 2,
                Duration.ofMillis(2_000L * number + 1),
                Duration.ofMillis(2_000L * number + 1_999),
                "مرحبا 🎧 " + number);
    }
}
