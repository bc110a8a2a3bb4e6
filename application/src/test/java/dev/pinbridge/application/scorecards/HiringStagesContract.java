package dev.pinbridge.application.scorecards;

import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.StageId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.scorecards.HiringStages] promises.
public interface HiringStagesContract extends StoresContract {
    @Test
    default void tellTheStageOfTheInterviewElseThatOfTheApplication() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                job(7, JobVisibility.EXTERNAL),
                application(5, 7, "Ana", "Lima", null),
                interviewIn(3, 5, "1"),
                interviewIn(4, 5, null),
                interviewIn(6, 99, "1"));
        // then
        assertThat(of(
                        organisation,
                        target(5, 7, 3),
                        target(5, 7, 4),
                        target(5, 7, 8),
                        target(5, 7, null),
                        target(99, 7, 6)))
                .isEqualTo(Map.of(
                        target(5, 7, 3), new StageId("1"),
                        target(5, 7, 4), new StageId("2"),
                        target(5, 7, 8), new StageId("2"),
                        target(5, 7, null), new StageId("2"),
                        target(99, 7, 6), new StageId("1")));
    }

    @Test
    default void tellNothingOfWhatIsNotMirroredForTheOrganisation() {
        // given
        var organisation = someOrganisation();
        save(organisation, application(5, 7, "Ana", "Lima", null), interviewIn(3, 5, "1"));
        var elsewhere = new Target(
                new AccountName("globex"),
                new ApplicationId("5"),
                target(5, 7, 3).job(),
                null,
                new InterviewId("3"));
        // then
        assertThat(of(organisation, target(6, 7, 8), target(6, 7, null), elsewhere))
                .isEmpty();
        assertThat(of(organisation)).isEmpty();
        assertThat(of(someOrganisation(), target(5, 7, 3))).isEmpty();
    }

    private static MirroredInterview interviewIn(int id, int application, @Nullable String stage) {
        return new MirroredInterview(
                new InterviewId("" + id),
                new ApplicationId("" + application),
                stage == null ? null : new StageId(stage),
                Times.NOON,
                Times.NOON.plusSeconds(1800),
                "scheduled",
                null,
                List.of(),
                null);
    }

    private Map<Target, StageId> of(OrganisationId organisation, Target... targets) {
        return in(organisation, () -> stores().calls().stages().of(organisation, List.of(targets)));
    }

    private void save(OrganisationId organisation, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), Times.NOON));
    }
}
