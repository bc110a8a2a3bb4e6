package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class AdminPagesTest extends SandboxTest {
    private final long job =
            acme.addJob(JobDraft.titled("Chef <em>& Baker</em>").location(acme.addLocation("Zürich", "CH")));
    private final long application = acme.addApplication(
            job,
            ApplicationDraft.of("<script>alert(1)</script>", "O'Quill", "ada@example.org")
                    .reference("\"><img src=x>")
                    .cv("<cv>.pdf", "made up".getBytes(StandardCharsets.US_ASCII)));

    @Test
    void showsWhoIsInWhichStage() {
        // given
        var path = "/acme/admin/jobs/" + job;
        // when
        var page = http.absolute(sandbox.url() + path);
        // then
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("open · Zürich · external", "Applied (1)", "Interview (0)", "ada@example.org")
                .contains("http-equiv=\"refresh\"", "name=\"viewport\"", "color-scheme: light dark");
    }

    @Test
    void escapesWhateverPeopleSend() {
        for (var path : new String[] {"", "/" + job, "/" + job + "/applications/" + application}) {
            // given
            var url = sandbox.url() + "/acme/admin/jobs" + path;
            // when
            var page = http.absolute(url).text();
            // then
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Quill", "Chef &lt;em&gt;&amp; Baker")
                    .doesNotContain("<script", "<em>", "<img", "<cv>");
        }
    }

    @Test
    void findsAnApplicationByItsDeepLinkOnly() {
        // given
        var jobs = sandbox.url() + "/acme/admin/jobs/";
        // when
        var plain = http.absolute(jobs + job + "/applications/" + application);
        var viaStage = http.absolute(jobs + job + "/stages/" + acme.stage(job, "applied") + "/applications/1");
        var wrongJob = http.absolute(jobs + "77/applications/" + application);
        var nonsense = http.absolute(jobs + "x");
        // then
        assertThat(plain.status()).isEqualTo(200);
        assertThat(viaStage.status()).isEqualTo(200);
        assertThat(wrongJob.status()).isEqualTo(404);
        assertThat(nonsense.status()).isEqualTo(404);
    }

    @Test
    void startsWithTheCompanies() {
        // given
        var root = sandbox.url() + "/";
        // when
        var page = http.absolute(root);
        // then
        assertThat(page.text()).contains("href=\"/acme/admin/jobs\">acme</a>");
    }
}
