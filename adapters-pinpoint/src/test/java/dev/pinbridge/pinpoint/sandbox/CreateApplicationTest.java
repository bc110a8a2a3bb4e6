package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class CreateApplicationTest extends SandboxTest {
    private static final byte[] CV = "%PDF-1.4 made up".getBytes(StandardCharsets.US_ASCII);

    private final long job = acme.addJob(JobDraft.titled("Chef"));

    @Test
    void putsTheApplicationIntoTheAppliedStage() {
        // given
        var body = application(job, "ada@example.org", ",\"external_system_reference\":\"ref-1\"");
        // when
        var reply = http.post("applications?include=stage,candidate", body);
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/data/id").asString()).isEqualTo("1");
        assertThat(reply.at("/data/attributes/job_id").isIntegralNumber()).isTrue();
        assertThat(reply.at("/data/attributes/created_at").asString()).isEqualTo("2026-03-02T09:30:15+00:00");
        assertThat(acme.applications(job, "applied"))
                .extracting(SandboxApplication::externalSystemReference)
                .containsExactly("ref-1");
        assertThat(http.get("applications?filter[external_system_reference]=ref-1")
                        .at("/data")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void namesEveryMissingAttribute() {
        // given
        var body = """
                {"data":{"type":"applications","attributes":{"first_name":" "}}}""";
        // when
        var reply = http.post("applications", body);
        // then
        assertThat(reply.status()).isEqualTo(422);
        assertThat(details(reply))
                .containsExactly(
                        "first_name can't be blank",
                        "last_name can't be blank",
                        "email can't be blank",
                        "job must exist");
        assertThat(reply.json().at("/errors/2").toString())
                .isEqualTo("""
                {"code":"unprocessable_entity","status":"422","title":"Validation Error",\
                "detail":"email can't be blank","source":{"pointer":"/data/attributes/email"},"meta":\
                """ + reply.json().at("/errors/2/meta") + "}");
        assertThat(reply.at("/errors/2/meta/message").asString()).isEqualTo("can't be blank");
    }

    @Test
    void refusesWhatIsNotAnEmailAddress() {
        // given
        var body = application(job, "ada at example.org", "");
        // when
        var reply = http.post("applications", body);
        // then
        assertThat(details(reply)).containsExactly("email is invalid");
    }

    @Test
    void refusesUnknownAndReadOnlyAttributes() {
        for (var attribute : List.of("nickname", "full_name", "rejected_at", "job_id")) {
            // given
            var body = application(job, "ada@example.org", ",\"" + attribute + "\":\"x\"");
            // when
            var reply = http.post("applications", body);
            // then
            assertThat(reply.status()).as(attribute).isEqualTo(400);
            assertThat(reply.at("/errors/0/code").asString()).isEqualTo("bad_request");
        }
    }

    @Test
    void refusesBrokenJsonAndOtherMediaTypes() throws Exception {
        // given
        var form = HttpRequest.newBuilder(http.request("POST", "applications", "a=b"), (_, _) -> true)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .build();
        // when
        var broken = http.post("applications", "{\"data\":");
        var formReply = http.client().send(form, HttpResponse.BodyHandlers.ofString());
        // then
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.at("/errors/0/title").asString()).isEqualTo("Bad Request");
        assertThat(formReply.statusCode()).isEqualTo(400);
    }

    @Test
    void takesOnlyOpenJobs() {
        // given
        acme.setJobStatus(job, "closed");
        // when
        var reply = http.post("applications", application(job, "ada@example.org", ""));
        // then
        assertThat(details(reply)).containsExactly("job is not accepting new applications");
    }

    @Test
    void asksForWhatTheJobDemands() {
        // given
        var demanding =
                acme.addJob(JobDraft.titled("Pilot").requireCv().requirePhone().requireAddress());
        // when
        var reply = http.post("applications", application(demanding, "ada@example.org", ""));
        // then
        assertThat(reply.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/source/pointer").asString().replace("/data/attributes/", "")))
                .containsExactlyInAnyOrder(
                        "phone",
                        "phone_iso2",
                        "address1",
                        "town",
                        "country",
                        "postcode",
                        "cv_base64_filename",
                        "cv_base64_data");
    }

    @Test
    void givesTheCvBackToAnyoneWithItsAddress() {
        // given
        var body = application(job, "ada@example.org", cv("data:application/pdf;base64," + base64(CV), "Ada Q.pdf"));
        // when
        var reply = http.post("applications?extra_fields[applications]=attachments", body);
        // then
        assertThat(reply.at("/data/attributes/attachments/0/context").asString())
                .isEqualTo("pdf_cv");
        assertThat(reply.at("/data/attributes/attachments/0/filename").asString())
                .isEqualTo("Ada Q.pdf");
        var file = http.absolute(reply.at("/data/attributes/attachments/0/url").asString());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).isEqualTo("%PDF-1.4 made up");
        assertThat(acme.cv(1)).hasValue(CV);
    }

    @Test
    void refusesACvThatIsNoDataUriOrOfAStrangeKind() {
        // given
        var bare = application(job, "ada@example.org", cv(base64(CV), "cv.pdf"));
        var broken = application(job, "ada@example.org", cv("data:application/pdf;base64,?!", "cv.pdf"));
        var program = application(job, "ada@example.org", cv("data:application/pdf;base64," + base64(CV), "cv.exe"));
        // when
        var replies = List.of(
                http.post("applications", bare), http.post("applications", broken), http.post("applications", program));
        // then
        assertThat(replies).extracting(Http.Reply::status).containsOnly(422);
        assertThat(acme.applications()).isEmpty();
    }

    @Test
    void takesACvOfThirtyMegabytesButNotMore() {
        // given
        var most = application(
                job, "ada@example.org", cv("data:application/pdf;base64," + base64(new byte[30 << 20]), "cv.pdf"));
        var tooMuch = application(
                job,
                "ada@example.org",
                cv("data:application/pdf;base64," + base64(new byte[(30 << 20) + 1]), "cv.pdf"));
        // when
        var taken = http.post("applications", most);
        var refused = http.post("applications", tooMuch);
        // then
        assertThat(taken.status()).isEqualTo(201);
        assertThat(details(refused)).containsExactly("cv_base64_data is larger than 30 MB");
    }

    @Test
    void reusesThePersonWithTheSameEmailAddress() {
        // given
        var other = acme.addJob(JobDraft.titled("Baker"));
        http.post("applications", application(job, "ada@example.org", ""));
        // when
        http.post("applications", application(other, "ADA@example.org", ",\"phone\":\"+44 20 7946 0000\""));
        // then
        var candidates = http.get("candidates?include=applications");
        assertThat(candidates.at("/data").size()).isEqualTo(1);
        assertThat(candidates.at("/data/0/attributes/phone").asString()).isEqualTo("+44 20 7946 0000");
        assertThat(candidates.at("/data/0/relationships/applications/data").size())
                .isEqualTo(2);
    }

    @Test
    void takesTheSamePersonTwiceUnlessTheCompanyDoesNotWantIt() {
        // given
        http.post("applications", application(job, "ada@example.org", ""));
        var again = http.post("applications", application(job, "ada@example.org", ""));
        acme.refuseDuplicateApplications(true);
        // when
        var refused = http.post("applications", application(job, "ada@example.org", ""));
        // then
        assertThat(again.status()).isEqualTo(201);
        assertThat(details(refused)).containsExactly("email has already applied for this job");
        assertThat(acme.applications(job)).hasSize(2);
    }

    @Test
    void tellsTheApplicantAndTheTeamUnlessToldNotTo() {
        // given
        var manager = acme.addUser("Grace", "Made-Up", "grace@acme.example");
        var managed = acme.addJob(JobDraft.titled("Cook").hiringManager(manager));
        // when
        http.post("applications", application(managed, "ada@example.org", ",\"skip_notifications_on_create\":true"));
        http.post("applications", application(managed, "bob@example.org", ""));
        // then
        assertThat(acme.mails())
                .containsExactly(
                        new Mail("bob@example.org", "Application Received", 2),
                        new Mail("grace@acme.example", "New Application", 2));
    }

    @Test
    void takesAnswersAndCommentsAlong() {
        // given
        var asking = acme.addJob(JobDraft.titled("Cook").question("Why us?", "text", true));
        var body = """
                {"data":{"type":"applications",
                  "attributes":{"first_name":"Ada","last_name":"Quill","email":"ada@example.org"},
                  "relationships":{"job":{"data":{"type":"jobs","id":"%d"}},
                    "answers":{"data":[{"type":"answers","temp-id":"a","method":"create"}]},
                    "comments":{"data":[{"type":"comments","temp-id":"c","method":"create"}]}}},
                 "included":[
                  {"type":"answers","temp-id":"a","attributes":{"text_answer":"The soup"},
                   "relationships":{"question":{"data":{"type":"questions","id":"1"}}}},
                  {"type":"comments","temp-id":"c","attributes":{"body_text":"Hello"}}]}
                """.formatted(asking);
        // when
        var reply = http.post("applications?include=answers.question,comments", body);
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json()
                        .at("/included")
                        .valueStream()
                        .map(node -> node.at("/type").asString()))
                .containsExactlyInAnyOrder("answers", "questions", "comments");
        assertThat(acme.comments(1)).containsExactly("Hello");
    }

    @Test
    void writesTagsUnderOneNameAndReadsThemUnderAnother() {
        // given
        var body = application(
                job, "ada@example.org", ",\"add_tags_with_context\":[{\"tag\":\"Soup\",\"context\":\"custom_green\"}]");
        // when
        var reply = http.post("applications?extra_fields[applications]=tags", body);
        // then
        assertThat(reply.at("/data/attributes/tags/0/name").asString()).isEqualTo("Soup");
    }

    private static String cv(String data, String filename) {
        return ",\"cv_base64_data\":\"" + data + "\",\"cv_base64_filename\":\"" + filename + "\"";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<String> details(Http.Reply reply) {
        return reply.json()
                .at("/errors")
                .valueStream()
                .map((JsonNode error) -> error.at("/detail").asString())
                .toList();
    }
}
