package dev.pinbridge.notes;

import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Utterance;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Who the speakers of a transcript are, to what is known of the call.
final class Voices {
    private static final int MAX_NAME = 80;

    private final List<String> names;
    private final List<ParticipantRole> roles;

    private Voices(List<String> names, List<ParticipantRole> roles) {
        this.names = names;
        this.roles = roles;
    }

    static Voices of(NoteMaterial material) {
        var speakers = material.spoken().speakers();
        var told = speakers.stream().map(speaker -> role(speaker, material)).toList();
        return new Voices(speakers.stream().map(Voices::name).toList(), guessed(told, material.spoken()));
    }

    /// Empty when the transcript does not tell.
    String name(int speaker) {
        return names.get(speaker);
    }

    ParticipantRole role(int speaker) {
        return roles.get(speaker);
    }

    private static String name(Speaker speaker) {
        var participant = speaker.participant();
        var name = participant == null ? null : participant.name();
        var known = Objects.requireNonNullElse(name, speaker.label()).strip();
        return known.codePointCount(0, known.length()) <= MAX_NAME
                ? known
                : known.substring(0, known.offsetByCodePoints(0, MAX_NAME)).strip();
    }

    private static ParticipantRole role(Speaker speaker, NoteMaterial material) {
        var participant = speaker.participant();
        if (participant != null && participant.role() != ParticipantRole.UNKNOWN) {
            return participant.role();
        }
        var name = name(speaker);
        if (material.candidateName() != null && name.equalsIgnoreCase(material.candidateName())) {
            return ParticipantRole.CANDIDATE;
        }
        return material.interviewers().stream().anyMatch(name::equalsIgnoreCase)
                ? ParticipantRole.INTERVIEWER
                : ParticipantRole.UNKNOWN;
    }

    /// Of two people of whom nothing is known, the one who asks is the interviewer.
    private static List<ParticipantRole> guessed(List<ParticipantRole> told, Spoken spoken) {
        if (told.size() != 2 || told.stream().anyMatch(role -> role != ParticipantRole.UNKNOWN)) {
            return told;
        }
        var questions = IntStream.range(0, 2)
                .mapToLong(speaker -> spoken.utterances().stream()
                        .filter(utterance -> utterance.speaker() == speaker)
                        .map(Utterance::text)
                        .filter(Remark::isQuestion)
                        .count())
                .toArray();
        if (questions[0] == questions[1]) {
            return told;
        }
        return questions[0] > questions[1]
                ? List.of(ParticipantRole.INTERVIEWER, ParticipantRole.CANDIDATE)
                : List.of(ParticipantRole.CANDIDATE, ParticipantRole.INTERVIEWER);
    }
}
