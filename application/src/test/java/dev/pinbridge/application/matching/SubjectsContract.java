package dev.pinbridge.application.matching;

import static dev.pinbridge.application.matching.AnAccount.ACCOUNT;
import static dev.pinbridge.application.matching.AnAccount.application;
import static dev.pinbridge.application.matching.AnAccount.candidate;
import static dev.pinbridge.application.matching.AnAccount.job;
import static dev.pinbridge.application.matching.AnAccount.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.matching.Subjects] promises.
public interface SubjectsContract extends StoresContract {
    @Test
    default void tellsWhatTheAtsSaysNow() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                job(7, JobVisibility.EXTERNAL),
                job(8, JobVisibility.CONFIDENTIAL),
                application(5, 7, "Ana", "Lima", "ana@example.org"),
                application(6, 8, "Bo", "Berg", null),
                application(9, 99, "Cy", "", null));
        // then
        assertThat(of(organisation, target(5, 7, 3), target(6, 8, null), target(9, 99, null), target(10, 7, null)))
                .isEqualTo(Map.of(
                        target(5, 7, 3),
                        new Subject(
                                "Ana Lima",
                                "ana@example.org",
                                false,
                                "Job 7",
                                JobStatus.OPEN,
                                "First interview",
                                "London",
                                false),
                        target(6, 8, null),
                        new Subject("Bo Berg", null, false, "Job 8", JobStatus.OPEN, "First interview", "London", true),
                        target(9, 99, null),
                        new Subject("Cy", null, false, null, null, null, null, false)));
        assertThat(of(organisation)).isEmpty();
        assertThat(of(someOrganisation(), target(5, 7, 3))).isEmpty();
    }

    @Test
    default void tellsNobodyWhomTheAtsConceals() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                candidate(5, "Ana", "Lima", "ana@home.example"),
                application(5, 7, "Ana", "Lima", "ana@example.org", true));
        // then
        assertThat(of(organisation, target(5, 7, null)))
                .containsValue(new Subject(null, null, true, null, null, null, null, false));
    }

    private Map<Target, Subject> of(OrganisationId organisation, Target... targets) {
        return in(organisation, () -> stores().calls().subjects().of(organisation, List.of(targets)));
    }

    private void save(OrganisationId organisation, MirroredRecord... records) {
        run(organisation, () -> stores().mirror().records().save(organisation, ACCOUNT, List.of(records), Times.NOON));
    }
}
