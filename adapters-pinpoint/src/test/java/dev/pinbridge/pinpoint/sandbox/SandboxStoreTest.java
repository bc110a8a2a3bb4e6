package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxStoreTest {
    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @Test
    void continuesWhereItStopped() {
        // given
        var bytes = "made up".getBytes(StandardCharsets.US_ASCII);
        var before = Company.named("acme");
        before.keys().add("key", Permission.all());
        before.refuseDuplicateApplications(true);
        var job = before.addJob(JobDraft.titled("Chef"));
        try (var sandbox = PinpointSandbox.start(0, folder, before)) {
            var draft = ApplicationDraft.of("आरोही", "Quill", "ada@example.org").cv("cv.pdf", bytes);
            sandbox.company("acme").addApplication(job, draft);
        }
        // when
        var after = Company.named("acme");
        try (var sandbox = PinpointSandbox.start(0, folder, after)) {
            var http = Http.of(sandbox, "acme", "key");
            // then
            assertThat(http.get("applications?filter[updated_at][gt]=2020-01-01T00:00:00Z")
                            .at("/data/0/attributes/first_name")
                            .asString())
                    .isEqualTo("आरोही");
            assertThat(after.cv(1)).hasValue(bytes);
            assertThat(after.addJob(JobDraft.titled("Baker"))).isEqualTo(2);
            assertThat(http.post("applications", SandboxTest.application(job, "ada@example.org", ""))
                            .status())
                    .isEqualTo(422);
        }
    }
}
