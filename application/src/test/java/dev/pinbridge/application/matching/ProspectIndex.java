package dev.pinbridge.application.matching;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.Interviewer;
import dev.pinbridge.domain.matching.Meeting;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Window;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.FullName;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.positions.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is mirrored of an account, in memory, and the applications in it that calls may be about.
public final class ProspectIndex {
    private final Map<JobId, MirroredJob> jobs = new HashMap<>();
    private final Map<AtsUserId, MirroredUser> users = new HashMap<>();
    private final Map<AtsCandidateId, MirroredCandidate> candidates = new HashMap<>();
    private final Map<ApplicationId, MirroredApplication> applications = new HashMap<>();
    private final Map<String, List<MirroredApplication>> byEmail = new HashMap<>();
    private final Map<String, List<MirroredApplication>> byName = new HashMap<>();
    private final NameComparison names;
    private final Map<AtsCandidateId, List<MirroredApplication>> byCandidate = new HashMap<>();
    private final Map<String, List<MirroredCandidate>> candidatesByEmail = new HashMap<>();
    private final Map<ApplicationId, List<MirroredInterview>> interviews = new HashMap<>();
    private final Map<JoinLink, List<MirroredInterview>> byLink = new HashMap<>();
    private final Map<String, TreeMap<Instant, List<MirroredInterview>>> byInterviewer = new HashMap<>();
    private final TreeMap<Instant, List<MirroredInterview>> byStart = new TreeMap<>();

    public ProspectIndex(Collection<? extends MirroredRecord> records, NameComparison names) {
        this.names = names;
        records.forEach(this::addPeopleAndJobs);
        records.forEach(this::addInterviews);
    }

    private void addPeopleAndJobs(MirroredRecord record) {
        switch (record) {
            case MirroredJob job -> jobs.put(job.id(), job);
            case MirroredUser user -> users.put(user.id(), user);
            case MirroredCandidate candidate -> {
                candidates.put(candidate.id(), candidate);
                if (candidate.email() != null) {
                    put(candidatesByEmail, candidate.email(), candidate);
                }
            }
            case MirroredApplication application -> {
                applications.put(application.id(), application);
                if (application.email() != null) {
                    put(byEmail, application.email(), application);
                }
                var name = application.fullName();
                if (name != null) {
                    put(byName, names.key(name), application);
                }
                if (application.candidate() != null) {
                    put(byCandidate, application.candidate(), application);
                }
            }
            case MirroredInterview _ -> {
                // They need the users.
            }
        }
    }

    private void addInterviews(MirroredRecord record) {
        if (!(record instanceof MirroredInterview interview) || interview.application() == null) {
            return;
        }
        put(interviews, interview.application(), interview);
        for (var part : interview.parts()) {
            JoinLink.of(part.joinUrl()).ifPresent(link -> put(byLink, link, interview));
        }
        if (interview.startAt() != null) {
            put(byStart, interview.startAt(), interview);
            interviewers(interview)
                    .map(Interviewer::email)
                    .filter(Objects::nonNull)
                    .forEach(email -> put(
                            byInterviewer.computeIfAbsent(email, _ -> new TreeMap<>()),
                            interview.startAt(),
                            interview));
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
    }

    private Stream<Interviewer> interviewers(MirroredInterview interview) {
        return interview.parts().stream()
                .flatMap(part -> part.interviewers().stream())
                .distinct()
                .map(users::get)
                .filter(Objects::nonNull)
                .map(user -> new Interviewer(FullName.of(user.firstName(), user.lastName()), user.email()));
    }

    /// Applications of somebody with one of the addresses or names, with each of their interviews; and those with
    /// an interview that was joined there, that one of the people with the addresses holds in the wider time, or
    /// that anybody holds in the closer time.
    public List<Prospect> by(Clues clues) {
        var found = new LinkedHashSet<Prospect>();
        for (var email : clues.emails()) {
            limited(byEmail.getOrDefault(email, List.of()).stream())
                    .forEach(application -> addWhole(found, application));
            candidatesByEmail.getOrDefault(email, List.of()).stream()
                    .flatMap(candidate -> limited(byCandidate.getOrDefault(candidate.id(), List.of()).stream()))
                    .forEach(application -> addWhole(found, application));
        }
        for (var name : clues.names()) {
            limited(byName.getOrDefault(name, List.of()).stream()).forEach(application -> addWhole(found, application));
        }
        if (clues.link() != null) {
            limited(byLink.getOrDefault(clues.link(), List.of()).stream()).forEach(interview -> add(found, interview));
        }
        var times = clues.times();
        if (times != null) {
            for (var email : clues.emails()) {
                within(byInterviewer.getOrDefault(email, new TreeMap<>()), times.ofParticipants())
                        .forEach(interview -> add(found, interview));
            }
            within(byStart, times.ofAnybody()).forEach(interview -> add(found, interview));
        }
        return List.copyOf(found);
    }

    /// What an interview is about.
    public Optional<Prospect> of(MirroredInterview interview) {
        return Optional.ofNullable(interview.application())
                .map(applications::get)
                .map(application -> prospect(application, interview));
    }

    /// Without an interview.
    public Optional<Prospect> of(ApplicationId application) {
        return Optional.ofNullable(applications.get(application)).map(found -> prospect(found, null));
    }

    private static <T> Stream<T> limited(Stream<T> some) {
        return some.limit(Prospects.MOST);
    }

    /// Those in the middle first, when there are too many.
    private static Stream<MirroredInterview> within(
            NavigableMap<Instant, List<MirroredInterview>> byTime, Window window) {
        var middle = window.middle();
        return limited(byTime.subMap(window.from(), true, window.to(), false).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(interview ->
                        Duration.between(middle, interview.startAt()).abs())));
    }

    private void addWhole(Set<Prospect> found, MirroredApplication application) {
        var meetings = interviews.getOrDefault(application.id(), List.of());
        if (meetings.isEmpty()) {
            found.add(prospect(application, null));
        }
        meetings.forEach(interview -> found.add(prospect(application, interview)));
    }

    private void add(Set<Prospect> found, MirroredInterview interview) {
        var application = applications.get(Objects.requireNonNull(interview.application()));
        if (application != null) {
            found.add(prospect(application, interview));
        }
    }

    private Prospect prospect(MirroredApplication application, @Nullable MirroredInterview interview) {
        var candidate = application.candidate() == null ? null : candidates.get(application.candidate());
        var isHidden = application.concealed();
        var job = jobs.get(application.job());
        return new Prospect(
                application.id(),
                application.job(),
                application.candidate(),
                distinct(application.fullName(), isHidden || candidate == null ? null : candidate.fullName()),
                distinct(application.email(), isHidden || candidate == null ? null : candidate.email()),
                job == null ? null : job.title(),
                application.appliedAt(),
                application.hiredAt() != null ? application.hiredAt() : application.rejectedAt(),
                interview == null ? null : meeting(interview));
    }

    private static List<String> distinct(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private Meeting meeting(MirroredInterview interview) {
        return new Meeting(
                interview.id(),
                interview.startAt(),
                interview.endAt(),
                interview.parts().stream()
                        .flatMap(part -> JoinLink.of(part.joinUrl()).stream())
                        .collect(Collectors.toSet()),
                interviewers(interview).toList());
    }
}
