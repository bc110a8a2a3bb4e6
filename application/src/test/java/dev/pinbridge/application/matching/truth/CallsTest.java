package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CallsTest {
    private static final Company COMPANY = Company.of(11, 20_000);
    private static final List<KnownCall> CALLS = Calls.of(COMPANY, 3, 3_000);
    private static final Map<ApplicationId, MirroredApplication> APPLICATIONS =
            COMPANY.applications().stream().collect(Collectors.toMap(MirroredApplication::id, Function.identity()));
    private static final Set<String> COLLEAGUES =
            COMPANY.users().stream().map(MirroredUser::email).collect(Collectors.toSet());

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(Calls.of(COMPANY, 3, 3_000)).isEqualTo(CALLS);
        assertThat(Calls.of(Company.of(11, 20_000), 3, 3_000).toString()).isEqualTo(CALLS.toString());
    }

    @Test
    void areOthersForAnotherSeed() {
        assertThat(Calls.of(COMPANY, 4, 3_000)).isNotEqualTo(CALLS);
    }

    @Test
    void comeFromEveryFamilyEquallyOften() {
        assertThat(CALLS.stream().collect(Collectors.groupingBy(KnownCall::family, Collectors.counting())))
                .hasSize(Family.values().length)
                .allSatisfy((_, count) -> assertThat(count).isBetween(190L, 310L));
    }

    @Test
    void comeFromOneFamilyOnlyWhenAskedFor() {
        assertThat(Calls.of(COMPANY, 3, 50, 0, Map.of(Family.PANEL, 1.0)))
                .hasSize(50)
                .allMatch(known -> known.family() == Family.PANEL);
    }

    @Test
    void areMadeWithAnyNoise() {
        assertThat(Calls.of(COMPANY, 3, 300, 0, Calls.equally())).hasSize(300);
        assertThat(Calls.of(COMPANY, 3, 300, 1, Calls.equally())).hasSize(300);
    }

    @Test
    void areOnlyAboutWhatTheAtsHas() {
        // given
        var interviews = COMPANY.diary().all().stream()
                .collect(Collectors.toMap(
                        one -> one.interview().id(), one -> one.about().id()));
        // then
        assertThat(CALLS).allSatisfy(known -> {
            switch (known.truth()) {
                case Truth.Application(var id, var interview) -> {
                    assertThat(APPLICATIONS).containsKey(id);
                    if (interview != null) {
                        assertThat(interviews).containsEntry(interview, id);
                    }
                }
                case Truth.Ambiguous(var options) ->
                    assertThat(APPLICATIONS.keySet()).containsAll(options);
                case Truth.None() -> assertThat(known.family()).isEqualTo(Family.STRANGER);
            }
        });
    }

    @Test
    void areOfATypeThatCanBeMatchedUnlessTheyAreAboutNobody() {
        assertThat(CALLS.stream().filter(known -> known.call().type() == CallType.OTHER))
                .isNotEmpty()
                .allMatch(known -> known.truth() instanceof Truth.None);
    }

    @Test
    void whenPlainHaveAnAddressOfTheCandidate() {
        assertThat(of(Family.PLAIN))
                .allSatisfy(known -> assertThat(addresses(known))
                        .contains(requireNonNull(application(known).email())));
    }

    @Test
    void withAPersonalAddressHaveNoneThatTheAtsKnows() {
        assertThat(of(Family.PERSONAL_MAIL))
                .allSatisfy(known -> assertThat(addresses(known))
                        .doesNotContain(requireNonNull(application(known).email())));
    }

    @Test
    void withANameVariantHaveNeitherTheNameNorTheAddress() {
        assertThat(of(Family.NAME_VARIANT)).allSatisfy(known -> {
            var application = application(known);
            assertThat(addresses(known)).doesNotContain(requireNonNull(application.email()));
            assertThat(known.call().participants())
                    .extracting(Participant::name)
                    .doesNotContain(applied(known).person().displayName());
        });
    }

    @Test
    void withoutTheCandidateHaveNobodyButColleagues() {
        assertThat(of(Family.MISSING_CANDIDATE))
                .allSatisfy(known -> assertThat(addresses(known))
                        .allMatch(address -> address.endsWith("@acme.example") || address.contains("@resource.")));
    }

    @Test
    void atAWrongTimeAreNearNoInterviewOfTheSamePersonAboutSomethingElse() {
        assertThat(of(Family.WRONG_TIME)).allSatisfy(known -> {
            var start = requireNonNull(known.call().startAt());
            var person = applied(known).person();
            assertThat(COMPANY.diary().of(person))
                    .filteredOn(
                            one -> Duration.between(one.start(), start).abs().toHours() < 70)
                    .extracting(one -> one.about().id())
                    .containsOnly(application(known).id());
        });
    }

    @Test
    void backToBackReachIntoAnInterviewThatTheSamePeopleHaveNextOrBefore() {
        assertThat(of(Family.BACK_TO_BACK)).allSatisfy(known -> {
            var around = Duration.ofMinutes(35);
            var start = requireNonNull(known.call().startAt()).minus(around);
            var end = requireNonNull(known.call().endAt()).plus(around);
            assertThat(COMPANY.diary().during(start, end)).hasSizeGreaterThan(1);
        });
    }

    @Test
    void aboutNamesakesAreAboutOneOfSeveralPeopleOfThatName() {
        assertThat(of(Family.NAMESAKES)).allSatisfy(known -> {
            var one = applied(
                    known.truth() instanceof Truth.Ambiguous(var options)
                            ? options.iterator().next()
                            : application(known).id());
            assertThat(COMPANY.register().called(one.person().name())).hasSizeGreaterThan(1);
        });
        assertThat(of(Family.NAMESAKES))
                .anyMatch(known -> known.truth() instanceof Truth.Ambiguous)
                .anyMatch(known -> known.truth() instanceof Truth.Application);
    }

    @Test
    void forADebriefListColleaguesAndComeAfterAnInterview() {
        assertThat(of(Family.DEBRIEF)).allSatisfy(known -> {
            assertThat(known.call().type()).isEqualTo(CallType.DEBRIEF);
            assertThat(known.call().title()).isNotBlank();
            if (known.truth() instanceof Truth.Application(var id, var _)) {
                assertThat(COMPANY.diary().of(applied(id).person()))
                        .anyMatch(one ->
                                one.end().isBefore(requireNonNull(known.call().startAt())));
            }
        });
    }

    @Test
    void aboutDuplicatesNameAtLeastTwoApplicationsOfOnePerson() {
        assertThat(of(Family.DUPLICATES)).allSatisfy(known -> {
            assertThat(known.truth()).isInstanceOf(Truth.Ambiguous.class);
            var options = ((Truth.Ambiguous) known.truth()).options();
            assertThat(options).hasSizeGreaterThan(1);
            assertThat(options.stream().map(id -> applied(id).person().number()))
                    .containsOnly(applied(options.iterator().next()).person().number());
        });
    }

    @Test
    void withALinkOnlyNameNobodyWhoCouldBeFound() {
        assertThat(of(Family.LINK_ONLY)).allSatisfy(known -> {
            assertThat(addresses(known)).isEmpty();
            assertThat(known.call().joinUrl()).isNotNull();
        });
    }

    @Test
    void withStrangersHaveNoAddressOfACandidateWhoIsNoColleague() {
        // given
        var candidates = new HashSet<String>();
        COMPANY.candidates().stream()
                .map(MirroredCandidate::email)
                .filter(Objects::nonNull)
                .forEach(candidates::add);
        candidates.removeAll(COLLEAGUES);
        // then
        assertThat(of(Family.STRANGER)).allSatisfy(known -> {
            assertThat(known.truth()).isEqualTo(new Truth.None());
            assertThat(addresses(known)).doesNotContainAnyElementsOf(candidates);
        });
    }

    @Test
    void areRefusedWithImpossibleNoise() {
        assertThatThrownBy(() -> Calls.of(COMPANY, 3, 1, 1.5, Calls.equally()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<KnownCall> of(Family family) {
        return CALLS.stream().filter(known -> known.family() == family).toList();
    }

    private static Set<String> addresses(KnownCall known) {
        return known.call().participants().stream()
                .map(Participant::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static MirroredApplication application(KnownCall known) {
        return applied(known).application();
    }

    private static Applied applied(KnownCall known) {
        return applied(((Truth.Application) known.truth()).id());
    }

    private static Applied applied(ApplicationId id) {
        return COMPANY.applied().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
