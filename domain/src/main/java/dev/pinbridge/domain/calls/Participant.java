package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody in a call.
///
/// @param name as it was displayed, one line
/// @param email in lower case
public record Participant(@Nullable String name, @Nullable String email, ParticipantRole role) {
    public static final int MAX_NAME = 200;

    public static String name(String raw) {
        return Text.line(raw, MAX_NAME);
    }

    public static Set<String> emails(Collection<Participant> some) {
        return some.stream()
                .flatMap(participant -> Stream.ofNullable(participant.email()))
                .collect(Collectors.toSet());
    }

    public static List<String> names(Collection<Participant> some) {
        return some.stream()
                .flatMap(participant -> Stream.ofNullable(participant.name()))
                .toList();
    }
}
