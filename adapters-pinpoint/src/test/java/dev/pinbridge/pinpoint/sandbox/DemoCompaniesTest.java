package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DemoCompaniesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:30:15Z"));

    @Test
    void fillsACompanyWithEverythingThereIs() {
        // given
        try (var sandbox = PinpointSandbox.start(0, DemoCompanies.all(CLOCK))) {
            var http = Http.of(sandbox, "acme", DemoCompanies.ACME_KEY);
            // when
            var jobs = http.get("jobs?filter[visibility]=external,internal,confidential,private_job");
            // then
            assertThat(jobs.at("/data").size()).isEqualTo(40);
            assertThat(jobs.json()
                            .at("/data")
                            .valueStream()
                            .map(job -> job.at("/attributes/status").asString())
                            .collect(Collectors.toSet()))
                    .contains("open", "draft", "closed", "archived", "hold", "filled");
            assertThat(http.get("jobs").at("/data").size()).isEqualTo(37);
            assertThat(sandbox.company("acme").count("candidates")).isEqualTo(120);
            assertThat(sandbox.company("acme").count("interviews")).isEqualTo(25);
            assertThat(http.get("interviews?filter[start_at][gt]=2026-03-02T09:30:15Z")
                            .at("/data")
                            .size())
                    .isPositive();
            var page = http.absolute(sandbox.url() + "/acme/admin/jobs");
            assertThat(page.text()).contains("東京", "さくら", "Ἀνθή");
        }
    }

    @Test
    void givesEachKeyItsPermissions() {
        // given
        try (var sandbox = PinpointSandbox.start(0, DemoCompanies.all(CLOCK))) {
            var http = Http.of(sandbox, "acme", DemoCompanies.ACME_READ_ONLY_KEY);
            // when
            var write = http.post("applications", SandboxTest.application(1, "ada@example.org", ""));
            var noJobs = http.withKey(DemoCompanies.ACME_NO_JOBS_KEY).get("jobs");
            var other = http.withKey(DemoCompanies.GLOBEX_KEY).get("jobs");
            // then
            assertThat(write.status()).isEqualTo(403);
            assertThat(noJobs.status()).isEqualTo(403);
            assertThat(other.status()).isEqualTo(401);
        }
    }

    @Test
    void isTheSameInEveryRun() {
        // given
        var first = DemoCompanies.acme(CLOCK);
        // when
        var second = DemoCompanies.acme(CLOCK);
        // then
        assertThat(second.applications()).isEqualTo(first.applications());
    }
}
