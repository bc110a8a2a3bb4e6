package dev.pinbridge.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessRulesTest {
    private static final String ME = "me@acme.example";
    private static final PersonId PERSON = new PersonId(UUID.randomUUID());

    /// What somebody may have to do with a call, in every combination.
    private record Ties(Set<AccessReason> reasons, boolean isCandidate, Job job, boolean isByHiringRole) {
        boolean has(AccessReason reason) {
            return reasons.contains(reason);
        }
    }

    private enum Job {
        NONE,
        COMMON,
        CONFIDENTIAL
    }

    static Stream<Ties> everyCombination() {
        var all = AccessReason.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(bits -> IntStream.range(0, all.length)
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(i -> all[i])
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessReason.class))))
                .flatMap(reasons -> Arrays.stream(Job.values())
                        .filter(job -> job != Job.NONE || reasons.stream().noneMatch(AccessReason::isHiringRole))
                        .flatMap(job -> Stream.of(true, false)
                                .flatMap(isCandidate -> Stream.of(true, false)
                                        .map(isByRole -> new Ties(reasons, isCandidate, job, isByRole)))));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void decidesEveryCombinationByTheRules(Ties ties) {
        // when
        var access = new AccessRules(ties.isByHiringRole()).decide(reader(ties), circle(ties));
        // then
        if (ties.isCandidate()) {
            assertThat(access).isEqualTo(new Access.Refused(AccessRefusal.IS_CANDIDATE));
        } else if (ties.job() == Job.CONFIDENTIAL) {
            var hires = ties.has(AccessReason.RECRUITER)
                    || ties.has(AccessReason.HIRING_MANAGER)
                    || ties.has(AccessReason.INTERVIEWER);
            assertThat(access)
                    .isEqualTo(
                            hires
                                    ? new Access.Granted(ties.reasons())
                                    : new Access.Refused(AccessRefusal.CONFIDENTIAL_JOB));
        } else {
            var counting = EnumSet.copyOf(ties.reasons());
            if (!ties.isByHiringRole()) {
                counting.remove(AccessReason.RECRUITER);
                counting.remove(AccessReason.HIRING_MANAGER);
            }
            assertThat(access)
                    .isEqualTo(
                            counting.isEmpty()
                                    ? new Access.Refused(AccessRefusal.NOT_INVOLVED)
                                    : new Access.Granted(counting));
        }
    }

    /// The statements that people agreed on, in words.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            RECRUITER,                COMMON,       true,  false, -
            HIRING_MANAGER,           COMMON,       true,  false, -
            RECRUITER,                COMMON,       false, false, NOT_INVOLVED
            INTERVIEWER,              COMMON,       false, false, -
            PARTICIPANT,              NONE,         true,  false, -
            ADMIN,                    COMMON,       true,  false, -
            ADMIN,                    CONFIDENTIAL, true,  false, CONFIDENTIAL_JOB
            PARTICIPANT,              CONFIDENTIAL, true,  false, CONFIDENTIAL_JOB
            SHARED,                   CONFIDENTIAL, true,  false, CONFIDENTIAL_JOB
            RECORDED,                 CONFIDENTIAL, true,  false, CONFIDENTIAL_JOB
            HIRING_MANAGER,           CONFIDENTIAL, false, false, -
            ADMIN,                    COMMON,       true,  true,  IS_CANDIDATE
            HIRING_MANAGER,           CONFIDENTIAL, true,  true,  IS_CANDIDATE
            PARTICIPANT,              NONE,         true,  true,  IS_CANDIDATE
            -,                        COMMON,       true,  false, NOT_INVOLVED
            """)
    void holdsToWhatWasAgreed(
            @Nullable AccessReason reason,
            Job job,
            boolean isByHiringRole,
            boolean isCandidate,
            @Nullable AccessRefusal refusal) {
        // given
        var reasons = reason == null ? Set.<AccessReason>of() : Set.of(reason);
        var ties = new Ties(reasons, isCandidate, job, isByHiringRole);
        // when
        var access = new AccessRules(isByHiringRole).decide(reader(ties), circle(ties));
        // then
        assertThat(access).isEqualTo(refusal == null ? new Access.Granted(reasons) : new Access.Refused(refusal));
    }

    @Test
    void grantsNothingToTheManyWhoseRecorderIsUnknown() {
        // given
        var nobody = new Circle(null, Set.of(), Set.of(), Set.of(), null);
        // then
        assertThat(AccessRules.USUAL.decide(new Reader(null, ME, Set.of(Role.RECRUITER)), nobody))
                .isEqualTo(new Access.Refused(AccessRefusal.NOT_INVOLVED));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@acme.example, ada+jobs@acme.example",
        "ada+inbox@acme.example, ada@acme.example",
        "ada.love@gmail.com, adalove@googlemail.com"
    })
    void knowsACandidateByTheirMailboxHoweverItIsWritten(String reader, String candidate) {
        // given
        var circle = new Circle(null, Set.of(reader), Set.of(candidate), Set.of(), null);
        // then
        assertThat(AccessRules.USUAL.decide(new Reader(PERSON, reader, Set.of(Role.ADMIN)), circle))
                .isEqualTo(new Access.Refused(AccessRefusal.IS_CANDIDATE));
    }

    private static Reader reader(Ties ties) {
        return new Reader(PERSON, ME, ties.has(AccessReason.ADMIN) ? Set.of(Role.ADMIN) : Set.of(Role.RECRUITER));
    }

    private static Circle circle(Ties ties) {
        return new Circle(
                ties.has(AccessReason.RECORDED) ? PERSON : new PersonId(UUID.randomUUID()),
                mine(ties.has(AccessReason.PARTICIPANT)),
                mine(ties.isCandidate()),
                mine(ties.has(AccessReason.SHARED)),
                ties.job() == Job.NONE
                        ? null
                        : new HiringTeam(
                                ties.job() == Job.CONFIDENTIAL,
                                mine(ties.has(AccessReason.RECRUITER)),
                                mine(ties.has(AccessReason.HIRING_MANAGER)),
                                mine(ties.has(AccessReason.INTERVIEWER))));
    }

    private static Set<String> mine(boolean isMine) {
        return isMine ? Set.of("other@acme.example", ME) : Set.of("other@acme.example");
    }
}
