package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.Participant;
import java.util.List;

/// Who a speaker is, as a person says it.
public sealed interface Assignee {
    /// @param email in lower case
    record WithEmail(String email) implements Assignee {}

    /// @param name as the participant has it
    record WithName(String name) implements Assignee {}

    /// It cannot be said.
    record Nobody() implements Assignee {}

    /// Those who are meant; of participants with the same name all of them.
    default List<Participant> among(List<Participant> participants) {
        return switch (this) {
            case WithEmail(var email) ->
                participants.stream()
                        .filter(participant -> email.equals(participant.email()))
                        .limit(1)
                        .toList();
            case WithName(var name) ->
                participants.stream()
                        .filter(participant -> name.equals(participant.name()))
                        .distinct()
                        .toList();
            case Nobody() -> List.of();
        };
    }
}
