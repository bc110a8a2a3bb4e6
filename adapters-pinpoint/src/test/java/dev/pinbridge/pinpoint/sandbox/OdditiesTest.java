package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OdditiesTest extends SandboxTest {
    private final long job = acme.addJob(JobDraft.titled("Chef"));
    private final long first = acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
    private final long second = acme.addApplication(job, ApplicationDraft.of("Bo", "Quill", "bo@example.org"));

    @Test
    void linksToWhatItNeverIncludes() {
        // given
        acme.withhold("candidates", 1);
        // when
        var page = http.get("applications?include=candidate,job");
        // then
        assertThat(page.at("/data/0/relationships/candidate/data/id").asString())
                .isEqualTo("1");
        assertThat(page.at("/included").toString())
                .doesNotContain("ada@example.org")
                .contains("bo@example.org");
    }

    @Test
    void writesIdsAsStringsWhenAskedTo() {
        // given
        acme.writeIdsAsStrings(true);
        // when
        var attributes = http.get("applications/" + first).at("/data/attributes");
        // then
        assertThat(attributes.at("/job_id").isString()).isTrue();
        assertThat(attributes.at("/job_id").asString()).isEqualTo(Long.toString(job));
        assertThat(attributes.at("/job_posting_id").isNull()).isTrue();
    }

    @Test
    void changesBetweenTwoPages() {
        // given
        acme.addApplication(job, ApplicationDraft.of("Cy", "Quill", "cy@example.org"));
        acme.beforeEachPage((type, page) -> {
            if (type.equals("applications") && page == 2) {
                acme.delete("applications", first);
            }
        });
        // when
        var before = http.get("applications?page[size]=1&page[number]=1");
        var after = http.get("applications?page[size]=1&page[number]=2");
        // then
        assertThat(before.at("/data/0/id").asLong()).isEqualTo(first);
        assertThat(after.at("/data/0/id").asLong()).isEqualTo(second + 1);
    }

    @Test
    void stampsChangesByAnotherClockThanItDatesAnswers() throws Exception {
        // given
        acme.skewUpdatedAt(Duration.ofSeconds(-90));
        // when
        acme.change("applications", first, Map.of("phone", "1"));
        var reply = http.client()
                .send(http.request("GET", "applications/" + first, ""), HttpResponse.BodyHandlers.ofString());
        // then
        assertThat(reply.body()).contains("\"updated_at\":\"2026-03-02T09:28:45+00:00\"");
        assertThat(reply.headers().firstValue("Date")).hasValue("Mon, 02 Mar 2026 09:30:15 GMT");
    }

    @Test
    void hidesInterviewsOfAJobFromTheMomentItIsConfidential() {
        // given
        acme.addInterview(first, InterviewDraft.between(NOW, NOW.plusSeconds(1800)));
        var before = http.get("interviews?stats[total]=count");
        // when
        acme.change("jobs", job, Map.of("visibility", "confidential"));
        var hidden = http.get("interviews?stats[total]=count");
        var shown = http.get("interviews?filter[job_visibility]=confidential");
        // then
        assertThat(before.at("/meta/stats/total/count").asInt()).isOne();
        assertThat(hidden.at("/meta/stats/total/count").asInt()).isZero();
        assertThat(http.get("interviews/1").status()).isEqualTo(404);
        assertThat(shown.at("/data").size()).isOne();
    }
}
