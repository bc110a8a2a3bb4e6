package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.mirror.JoinLink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks at one call beside applications.
final class Observing {
    private static final Duration SAME = Duration.ofMinutes(5);
    private static final Duration NEAR = Duration.ofMinutes(20);
    private static final Duration DAY = Duration.ofHours(14);
    private static final Duration DAYS = Duration.ofHours(50);
    private static final Duration DEBRIEFED_SOON = Duration.ofHours(26);
    private static final Duration DEBRIEFED = Duration.ofDays(10);
    private static final Duration AFTERWARDS = Duration.ofDays(10);
    /// An ATS may take note of applicants a while after they were called.
    private static final Duration BEFOREHAND = Duration.ofDays(1);
    private static final int TELLING = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final CallDetails call;
    private final NameComparison names;
    private final List<Participant> outsiders;
    private final List<String> outsiderNames;
    private final Set<String> addresses;
    private final Set<String> colleagues;
    private final Set<Mailbox> mailboxes;
    private final @Nullable JoinLink link;
    private final Set<String> titleWords;

    Observing(CallDetails call, House house, NameComparison names) {
        this.call = call;
        this.names = names;
        this.outsiders = call.participants().stream()
                .filter(participant -> !house.has(participant))
                .toList();
        this.outsiderNames = outsiders.stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(name -> name.indexOf('@') < 0 && !names.key(name).isEmpty())
                .toList();
        this.addresses = addresses(call.participants().stream());
        this.colleagues = addresses(call.participants().stream().filter(house::has));
        this.mailboxes = addresses.stream().map(Mailbox::of).collect(Collectors.toSet());
        this.link = JoinLink.of(call.joinUrl()).orElse(null);
        this.titleWords = words(call.title());
    }

    private static Set<String> addresses(Stream<Participant> participants) {
        return participants
                .map(Participant::email)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    /// One of each signal at most, in their order.
    List<Observation> of(Prospect prospect) {
        var seen = new ArrayList<Observation>();
        Consumer<@Nullable Observation> see = observation -> {
            if (observation != null) {
                seen.add(observation);
            }
        };
        see.accept(address(prospect));
        see.accept(name(prospect));
        see.accept(call.type() == CallType.DEBRIEF ? timeOfDebrief(prospect) : time(prospect));
        see.accept(interviewers(prospect));
        see.accept(link(prospect));
        see.accept(titleName(prospect));
        see.accept(titleJob(prospect));
        see.accept(progress(prospect));
        return seen;
    }

    private @Nullable Observation address(Prospect prospect) {
        if (prospect.emails().stream().anyMatch(addresses::contains)) {
            return prospect.emails().stream().anyMatch(colleagues::contains)
                    ? Observation.ADDRESS_OF_COLLEAGUE
                    : Observation.ADDRESS_SAME;
        }
        if (prospect.emails().stream().map(Mailbox::of).anyMatch(mailboxes::contains)) {
            return Observation.ADDRESS_SAME_MAILBOX;
        }
        var outside = outsiders.stream()
                .map(Participant::email)
                .filter(Objects::nonNull)
                .map(email -> Mailbox.of(Objects.requireNonNull(email)))
                .toList();
        if (outside.stream().anyMatch(mailbox -> isAlike(mailbox, prospect))) {
            return Observation.ADDRESS_ALIKE;
        }
        return outside.isEmpty() || prospect.emails().isEmpty() ? null : Observation.ADDRESS_DIFFERENT;
    }

    private boolean isAlike(Mailbox mailbox, Prospect prospect) {
        var isSameElsewhere = mailbox.local().length() >= TELLING
                && prospect.emails().stream()
                        .anyMatch(email -> Mailbox.of(email).local().equals(mailbox.local()));
        return isSameElsewhere
                || prospect.names().stream()
                        .anyMatch(name -> names.compare(mailbox.words(), name).compareTo(NameLikeness.VARIANT) <= 0);
    }

    private @Nullable Observation name(Prospect prospect) {
        if (outsiderNames.isEmpty() || prospect.names().isEmpty()) {
            return null;
        }
        var best = outsiderNames.stream()
                .flatMap(shown -> prospect.names().stream().map(known -> names.compare(shown, known)))
                .min(NameLikeness::compareTo)
                .orElseThrow();
        return switch (best) {
            case SAME -> Observation.NAME_SAME;
            case VARIANT -> Observation.NAME_VARIANT;
            case CLOSE -> Observation.NAME_CLOSE;
            case FAMILY -> Observation.NAME_FAMILY;
            case GIVEN -> Observation.NAME_GIVEN;
            case DIFFERENT -> Observation.NAME_DIFFERENT;
        };
    }

    private @Nullable Observation time(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null) {
            return Observation.TIME_NONE;
        }
        var planned = meeting.startAt();
        var began = call.startAt();
        if (planned == null || began == null) {
            return null;
        }
        var apart = Duration.between(planned, began).abs();
        if (apart.compareTo(SAME) <= 0) {
            return Observation.TIME_SAME;
        }
        if (apart.compareTo(NEAR) <= 0) {
            return Observation.TIME_NEAR;
        }
        if (overlap(planned, meeting.endAt(), began, call.endAt())) {
            return Observation.TIME_OVERLAPPING;
        }
        if (apart.compareTo(DAY) <= 0) {
            return Observation.TIME_SAME_DAY;
        }
        return apart.compareTo(DAYS) <= 0 ? Observation.TIME_DAYS_APART : Observation.TIME_FAR;
    }

    private static boolean overlap(
            Instant oneStart, @Nullable Instant oneEnd, Instant otherStart, @Nullable Instant otherEnd) {
        return oneEnd != null && otherEnd != null && oneStart.isBefore(otherEnd) && otherStart.isBefore(oneEnd);
    }

    private @Nullable Observation timeOfDebrief(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null) {
            return Observation.TIME_NONE;
        }
        var planned = meeting.startAt();
        var began = call.startAt();
        if (planned == null || began == null) {
            return null;
        }
        var after = Duration.between(planned, began);
        if (after.isNegative() || after.compareTo(DEBRIEFED) > 0) {
            return Observation.TIME_FAR;
        }
        return after.compareTo(DEBRIEFED_SOON) <= 0 ? Observation.TIME_SOON_AFTER : Observation.TIME_AFTER;
    }

    private @Nullable Observation interviewers(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null || meeting.interviewers().isEmpty() || isNobodyKnown()) {
            return null;
        }
        var present = meeting.interviewers().stream().filter(this::isPresent).count();
        if (present == 0) {
            return Observation.INTERVIEWERS_NONE;
        }
        return present == meeting.interviewers().size() ? Observation.INTERVIEWERS_ALL : Observation.INTERVIEWERS_SOME;
    }

    private boolean isNobodyKnown() {
        return call.participants().stream()
                .allMatch(participant -> participant.email() == null
                        && (participant.name() == null
                                || names.key(participant.name()).isEmpty()));
    }

    private boolean isPresent(Colleague colleague) {
        if (colleague.email() != null && addresses.contains(colleague.email())) {
            return true;
        }
        var known = colleague.name();
        return known != null
                && call.participants().stream()
                        .filter(participant -> participant.email() == null)
                        .map(Participant::name)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .anyMatch(shown -> names.compare(shown, known).compareTo(NameLikeness.CLOSE) <= 0);
    }

    private @Nullable Observation link(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null || link == null) {
            return null;
        }
        var planned = meeting.joinUrls().stream()
                .flatMap(url -> JoinLink.of(url).stream())
                .toList();
        if (planned.isEmpty()) {
            return null;
        }
        return planned.contains(link) ? Observation.LINK_SAME : Observation.LINK_DIFFERENT;
    }

    private @Nullable Observation titleName(Prospect prospect) {
        if (call.title().isBlank() || prospect.names().isEmpty()) {
            return null;
        }
        var best = prospect.names().stream()
                .map(name -> names.mention(call.title(), name))
                .min(NameLikeness::compareTo)
                .orElseThrow();
        return switch (best) {
            case SAME, VARIANT, CLOSE -> Observation.TITLE_NAME_FULL;
            case FAMILY, GIVEN -> Observation.TITLE_NAME_PART;
            case DIFFERENT -> null;
        };
    }

    private @Nullable Observation titleJob(Prospect prospect) {
        var job = prospect.jobTitle() == null ? Set.<String>of() : words(prospect.jobTitle());
        if (job.isEmpty() || titleWords.isEmpty()) {
            return null;
        }
        var common = new HashSet<>(job);
        common.retainAll(titleWords);
        if (common.size() == job.size()) {
            return Observation.TITLE_JOB_FULL;
        }
        return 2 * common.size() >= job.size() ? Observation.TITLE_JOB_PART : null;
    }

    private static Set<String> words(String text) {
        return Stream.of(text)
                .flatMap(all -> Arrays.stream(BETWEEN_WORDS.split(all.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private @Nullable Observation progress(Prospect prospect) {
        var began = call.startAt();
        if (began == null) {
            return null;
        }
        if (prospect.appliedAt() != null && began.plus(BEFOREHAND).isBefore(prospect.appliedAt())) {
            return Observation.PROGRESS_NOT_YET;
        }
        return prospect.overAt() != null && prospect.overAt().plus(AFTERWARDS).isBefore(began)
                ? Observation.PROGRESS_OVER
                : null;
    }
}
