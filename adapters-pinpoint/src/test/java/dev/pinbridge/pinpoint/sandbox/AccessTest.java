package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AccessTest extends SandboxTest {
    @Test
    void refusesARequestWithoutKey() {
        // given
        var keyless = http.withKey("");
        // when
        var reply = keyless.get("jobs");
        // then
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.contentType()).isEqualTo("application/vnd.api+json");
        assertThat(reply.text()).isEqualTo("""
                {"errors":[{"code":"unauthorized","status":"401","title":"Unauthorized",\
                "detail":"X-API-KEY header not provided"}]}""");
    }

    @Test
    void refusesAnUnknownKey() {
        // given
        var stranger = http.withKey("made-up");
        // when
        var reply = stranger.get("jobs");
        // then
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("/errors/0/detail").asString()).isEqualTo("Invalid API key");
    }

    @Test
    void refusesARevokedKey() {
        // given
        acme.keys().revoke(http.key());
        // when
        var reply = http.get("jobs");
        // then
        assertThat(reply.at("/errors/0/detail").asString()).isEqualTo("Invalid API key");
    }

    @Test
    void refusesEveryKeyWhileTheApiIsSwitchedOff() {
        // given
        acme.switchApi(false);
        // when
        var reply = http.get("jobs");
        // then
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).isEqualTo("""
                {"errors":[{"code":"forbidden","status":"403","title":"Forbidden",\
                "detail":"Integration not enabled"}]}""");
    }

    @Test
    void refusesWhatTheKeyMayNotDo() {
        // given
        var reader = http.withKey(acme.keys().issue(Permission.read("Job"), Permission.read("Application")));
        // when
        var jobs = reader.get("jobs");
        var users = reader.get("users");
        var write = reader.post("applications", application(1, "ada@example.org", ""));
        var delete = reader.delete("applications/1");
        // then
        assertThat(jobs.status()).isEqualTo(200);
        assertThat(users.status()).isEqualTo(403);
        assertThat(users.at("/errors/0/code").asString()).isEqualTo("forbidden");
        assertThat(users.at("/errors/0/detail").asString()).isNotEqualTo("Integration not enabled");
        assertThat(write.status()).isEqualTo(403);
        assertThat(delete.status()).isEqualTo(403);
    }

    @Test
    void asksForNoPermissionOfWhatComesAlong() {
        // given
        acme.addJob(JobDraft.titled("Chef").location(acme.addLocation("Leeds", "GB")));
        var reader = http.withKey(acme.keys().issue(Permission.read("Job")));
        // when
        var reply = reader.get("jobs?include=location");
        // then
        assertThat(reply.at("/included/0/attributes/name").asString()).isEqualTo("Leeds");
    }

    @Test
    void answersAnUnknownSubdomainWithAPage() {
        // given
        var elsewhere = Http.of(sandbox, "nobody", http.key());
        // when
        var reply = elsewhere.get("jobs");
        // then
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.contentType()).startsWith("text/html");
    }

    @Test
    void knowsOnlyWhatTheContractKnows() {
        // given
        var paths = new String[] {"stages", "me", "companies", "tags", "webhooks", "jobs/1/stages", "questions/1"};
        for (var path : paths) {
            // when
            var reply = http.get(path);
            // then
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.text()).isEqualTo("""
                    {"errors":[{"code":"not_found","status":"404","title":"Not Found",\
                    "detail":"Record not found"}]}""");
        }
    }

    @Test
    void createsNoCandidatesAndNoInterviews() {
        // given
        var body = """
                {"data":{"type":"%s","attributes":{}}}""";
        // when
        var candidate = http.post("candidates", body.formatted("candidates"));
        var interview = http.post("interviews", body.formatted("interviews"));
        // then
        assertThat(candidate.status()).isEqualTo(404);
        assertThat(interview.status()).isEqualTo(404);
    }

    @Test
    void remembersWhatWasAskedButNeverTheKey() {
        // given
        http.get("jobs?page[size]=1");
        // when
        var requests = acme.requests();
        // then
        assertThat(requests.count("GET", "/api/v1/jobs")).isEqualTo(1);
        assertThat(requests.all().getFirst().query()).isEqualTo("page%5Bsize%5D=1");
        assertThat(requests.all().getFirst().headerNames()).anyMatch("x-api-key"::equalsIgnoreCase);
        assertThat(requests.all().toString()).doesNotContain(http.key());
    }
}
