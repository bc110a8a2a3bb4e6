package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNullElse;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What others do: a candidate's exact address among the participants, colleagues apart; else a candidate's exact
/// full name, and an interview of theirs within a quarter of an hour of the start. Of several applications the
/// one counts whose interview is nearest, else the latest.
public final class PlainRule implements Judged {
    private static final Duration NEAR = Duration.ofMinutes(15);
    private static final Duration NEVER = Duration.ofDays(100_000);
    private static final double BY_ADDRESS = 0.95;
    private static final double BY_NAME = 0.9;

    private final Map<String, List<MirroredApplication>> byAddress = new HashMap<>();
    private final Map<String, List<MirroredApplication>> byName = new HashMap<>();
    private final Map<ApplicationId, List<Instant>> interviews = new HashMap<>();

    public PlainRule(Company company) {
        var candidateAddresses = new HashMap<AtsCandidateId, String>();
        company.candidates().stream()
                .filter(candidate -> candidate.email() != null)
                .forEach(
                        candidate -> candidateAddresses.put(candidate.id(), Objects.requireNonNull(candidate.email())));
        var colleagues = company.users().stream().map(MirroredUser::email).collect(Collectors.toSet());
        for (var application : company.applications()) {
            add(byAddress, application.email(), application);
            var candidate = application.candidate();
            var other = candidate == null ? null : candidateAddresses.get(candidate);
            if (!Objects.equals(other, application.email())) {
                add(byAddress, other, application);
            }
            if (!application.concealed()) {
                add(byName, application.firstName() + " " + application.lastName(), application);
            }
        }
        colleagues.forEach(byAddress::remove);
        company.interviews().forEach(this::add);
    }

    private static void add(
            Map<String, List<MirroredApplication>> index, @Nullable String key, MirroredApplication application) {
        if (key != null) {
            index.computeIfAbsent(key.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(application);
        }
    }

    private void add(MirroredInterview interview) {
        if (interview.application() != null && interview.startAt() != null) {
            interviews
                    .computeIfAbsent(interview.application(), _ -> new ArrayList<>())
                    .add(interview.startAt());
        }
    }

    @Override
    public Answer about(CallDetails call) {
        var known = found(call.participants(), byAddress, Participant::email);
        if (!known.isEmpty()) {
            return answer(nearestFirst(known, call), BY_ADDRESS);
        }
        var near = found(call.participants(), byName, Participant::name).stream()
                .filter(application -> distance(application, call).compareTo(NEAR) <= 0)
                .toList();
        return near.isEmpty() ? Answer.nothing() : answer(nearestFirst(near, call), BY_NAME);
    }

    private static Answer answer(List<ApplicationId> ordered, double probability) {
        return new Answer(ordered.getFirst(), ordered, probability);
    }

    /// What of a participant an index knows.
    private interface Trait {
        @Nullable
        String of(Participant participant);
    }

    private static List<MirroredApplication> found(
            List<Participant> participants, Map<String, List<MirroredApplication>> index, Trait trait) {
        return participants.stream()
                .map(participant ->
                        requireNonNullElse(trait.of(participant), "").toLowerCase(Locale.ROOT))
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .toList();
    }

    private List<ApplicationId> nearestFirst(List<MirroredApplication> applications, CallDetails call) {
        var latest = Comparator.comparing((MirroredApplication one) -> requireNonNullElse(one.appliedAt(), Instant.MIN))
                .reversed();
        return applications.stream()
                .sorted(Comparator.comparing((MirroredApplication one) -> distance(one, call))
                        .thenComparing(latest)
                        .thenComparing(one -> one.id().value()))
                .map(MirroredApplication::id)
                .distinct()
                .toList();
    }

    private Duration distance(MirroredApplication application, CallDetails call) {
        return Optional.ofNullable(call.startAt()).stream()
                .flatMap(start -> interviews.getOrDefault(application.id(), List.of()).stream()
                        .map(at -> Duration.between(at, start).abs()))
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }
}
