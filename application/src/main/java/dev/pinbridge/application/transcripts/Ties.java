package dev.pinbridge.application.transcripts;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.transcripts.Namesakes;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Ties speakers to the participants whose names they have, or whose e-mail addresses, which some programs show
/// of those who have not said their names.
final class Ties {
    private final NameKeys names;

    Ties(NameKeys names) {
        this.names = names;
    }

    TranscriptOutline tie(TranscriptOutline outline, List<Participant> participants) {
        return outline.tie(namesakes(participants));
    }

    private Namesakes namesakes(List<Participant> participants) {
        var distinct = participants.stream().distinct().toList();
        var byName = distinct.stream()
                .filter(participant -> participant.name() != null)
                .collect(Collectors.groupingBy(participant -> names.key(requireNonNull(participant.name()))));
        return label -> only(withEmail(label, distinct)).or(() -> withName(names.key(label), byName));
    }

    private static List<Participant> withEmail(String label, List<Participant> participants) {
        var email = label.toLowerCase(Locale.ROOT);
        return participants.stream()
                .filter(participant -> email.equals(participant.email()))
                .toList();
    }

    private static Optional<Participant> withName(String key, Map<String, List<Participant>> byName) {
        return key.isEmpty() ? Optional.empty() : only(byName.getOrDefault(key, List.of()));
    }

    private static Optional<Participant> only(List<Participant> some) {
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }
}
