package dev.pinbridge.domain.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookEventTest {
    @ParameterizedTest
    @CsvSource({
        "application_hired,          application job,           APPLICATIONS CANDIDATES",
        "application.stage.changed,  application job stage,     APPLICATIONS CANDIDATES",
        "Applicant hired,            '',                        APPLICATIONS CANDIDATES",
        "offerAccepted,              '',                        APPLICATIONS CANDIDATES",
        "interview_scheduled,        interview job,             INTERVIEWS APPLICATIONS",
        "job_updated,                job,                       JOBS",
        "user_created_on_company,    user,                      USERS",
        "candidate_moved,            application job,           APPLICATIONS CANDIDATES",
        "talent_pipeline_entered,    job_seeker,                CANDIDATES",
        "something_happened,         job,                       JOBS",
        "document_request_accepted,  application job,           APPLICATIONS CANDIDATES",
        "requisition_approved,       requisition,               INTERVIEWS APPLICATIONS",
        "'',                         '',                        INTERVIEWS APPLICATIONS",
    })
    void touchesWhatItsWordsSay(String name, String subjects, String kinds) {
        var event = new WebhookEvent.Named(name, words(subjects));

        assertThat(event.touched())
                .isEqualTo(words(kinds).stream().map(RecordKind::valueOf).collect(Collectors.toSet()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
