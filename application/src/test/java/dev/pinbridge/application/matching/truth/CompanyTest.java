package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CompanyTest {
    private static final Company COMPANY = Company.of(7, 5_000);

    @Test
    void isTheSameForTheSameSeed() {
        // when
        var again = Company.of(7, 5_000);
        // then
        assertThat(again.jobs()).isEqualTo(COMPANY.jobs());
        assertThat(again.users()).isEqualTo(COMPANY.users());
        assertThat(again.candidates()).isEqualTo(COMPANY.candidates());
        assertThat(again.applications()).isEqualTo(COMPANY.applications());
        assertThat(again.interviews()).isEqualTo(COMPANY.interviews());
    }

    @Test
    void isAnotherOneForAnotherSeed() {
        assertThat(Company.of(8, 5_000).applications()).isNotEqualTo(COMPANY.applications());
    }

    @Test
    void hasTheSizeAskedFor() {
        assertThat(COMPANY.applications()).hasSize(5_000);
        assertThat(COMPANY.interviews()).hasSize(1_000);
        assertThat(COMPANY.jobs()).hasSize(50);
        assertThat(COMPANY.users()).hasSize(20);
        assertThat(Company.of(7, 5_000, 2_500).interviews()).hasSize(2_500);
    }

    @Test
    void hasPeopleWhoWriteInManyScripts() {
        // when
        var scripts = COMPANY.candidates().stream()
                .map(MirroredCandidate::lastName)
                .map(name -> UnicodeScript.of(requireNonNull(name).strip().codePointAt(0)))
                .collect(Collectors.toSet());
        // then
        assertThat(scripts)
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.GREEK,
                        UnicodeScript.ARABIC,
                        UnicodeScript.HEBREW,
                        UnicodeScript.HAN,
                        UnicodeScript.HANGUL,
                        UnicodeScript.DEVANAGARI);
    }

    @Test
    void hasNamesakesWithoutAnybodyPlanningIt() {
        assertThat(COMPANY.register().namesakes()).hasSizeGreaterThan(100);
    }

    @Test
    void hasEveryKindOfApplication() {
        // when
        var applications = COMPANY.applications();
        // then
        assertThat(applications)
                .anyMatch(MirroredApplication::concealed)
                .anyMatch(MirroredApplication::internal)
                .anyMatch(one -> one.rejectedAt() != null)
                .anyMatch(one -> one.hiredAt() != null)
                .anyMatch(one -> one.hiredAt() == null && one.rejectedAt() == null);
    }

    @Test
    void hasEveryKindOfInterview() {
        // when
        var interviews = COMPANY.interviews();
        // then
        assertThat(interviews)
                .anyMatch(one -> one.startAt() == null)
                .anyMatch(one -> one.application() == null)
                .anyMatch(one -> one.parts().size() > 2)
                .anyMatch(one -> one.parts().stream()
                        .anyMatch(part -> part.interviewers().isEmpty()))
                .anyMatch(one -> one.parts().stream().anyMatch(part -> part.joinUrl() == null));
        assertThat(interviews.stream().flatMap(one -> one.parts().stream()).map(MirroredInterview.Part::provider))
                .contains("Zoom", "Google Meet", "Microsoft Teams");
    }

    @Test
    void asksNobodyToBeInTwoInterviewsAtOnce() {
        // given
        var busy = new HashSet<String>();
        // when
        for (var one : COMPANY.diary().all()) {
            if (!one.about().twin()) {
                one.everybody()
                        .forEach(colleague -> assertThat(busy.add(colleague.id() + " " + one.start()))
                                .isTrue());
            }
        }
        // then
        assertThat(busy).hasSizeGreaterThan(1_000);
    }

    @Test
    void interviewsNobodyBeforeTheyApplyOrAfterTheyAreOut() {
        assertThat(COMPANY.diary().all()).allMatch(one -> one.about().isLive(one.start()));
    }
}
