package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangingTest extends SandboxTest {
    private final long job = acme.addJob(JobDraft.titled("Chef"));
    private final long application = acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));

    @Test
    void movesAnApplicationToAnotherStageOfTheJob() {
        // given
        var body = move(acme.stage(job, "interview"));
        itIs(NOW.plusSeconds(30));
        // when
        var reply = http.put("applications/" + application, body);
        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(acme.applications(job, "interview")).hasSize(1);
        assertThat(reply.at("/data/attributes/updated_at").asString()).isEqualTo("2026-03-02T09:30:45+00:00");
    }

    @Test
    void refusesAStageOfAnotherJobOrOfAWorkflow() {
        // given
        var other = acme.addJob(JobDraft.titled("Baker"));
        // when
        var foreign = http.put("applications/1", move(acme.stage(other, "review")));
        var template = http.put("applications/1", move(1));
        // then
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.at("/errors/0/source/pointer").asString()).isEqualTo("/data/relationships/stage");
        assertThat(template.status()).isEqualTo(422);
    }

    @Test
    void changesNeitherCvNorJobNorAnswers() {
        // given
        var attributes = List.of("cv_base64_data", "cv_base64_filename", "summary");
        for (var attribute : attributes) {
            // when
            var reply = http.put("applications/1", """
                    {"data":{"type":"applications","id":"1","attributes":{"%s":"x"}}}""".formatted(attribute));
            // then
            assertThat(reply.status()).as(attribute).isEqualTo(400);
        }
        assertThat(http.put("applications/1", """
                        {"data":{"type":"applications","id":"1","relationships":
                        {"job":{"data":{"type":"jobs","id":"1"}}}}}""").status()).isEqualTo(400);
    }

    @Test
    void wantsTheIdInTheBodyToo() {
        // given
        var bodies = List.of(
                "{\"data\":{\"type\":\"applications\",\"id\":\"2\",\"attributes\":{}}}",
                "{\"data\":{\"type\":\"applications\",\"attributes\":{}}}",
                "{\"data\":{\"type\":\"jobs\",\"id\":\"1\",\"attributes\":{}}}");
        for (var body : bodies) {
            // when
            var reply = http.put("applications/1", body);
            // then
            assertThat(reply.status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void knowsNoPatch() {
        // given
        var body = move(acme.stage(job, "interview"));
        // when
        var reply = http.send("PATCH", "applications/1", body);
        // then
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void deletesAnApplicationWithAnEmptyMeta() {
        // given
        acme.addComment(application, "Hello");
        // when
        var reply = http.delete("applications/1");
        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"meta\":{}}");
        assertThat(http.get("applications/1").status()).isEqualTo(404);
        assertThat(http.get("comments").at("/data").size()).isZero();
    }

    @Test
    void commentsInTheNameOfTheSystemUser() {
        // given
        var body = comment("A link to the notes", "applications", "1");
        // when
        var reply = http.post("comments?include=user", body);
        // then
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/data/attributes/commentable_type").asString()).isEqualTo("Application");
        assertThat(reply.at("/data/attributes/private_comment").asBoolean()).isFalse();
        assertThat(reply.at("/included/0/type").asString()).isEqualTo("users");
        assertThat(http.get("users").at("/data").size()).isZero();
        assertThat(http.get("comments?filter[commentable_type]=Application&filter[commentable_id]=1")
                        .at("/data")
                        .size())
                .isEqualTo(1);
        assertThat(http.get("comments?filter[commentable_type]=applications").status())
                .isEqualTo(400);
    }

    @Test
    void refusesACommentOnNothingOrWithoutText() {
        // given
        var onNothing = comment("Hello", "applications", "77");
        var withoutText = comment("", "applications", "1");
        // when
        var nothing = http.post("comments", onNothing);
        var empty = http.post("comments", withoutText);
        // then
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(empty.at("/errors/0/detail").asString()).isEqualTo("body_text can't be blank");
    }

    @Test
    void deletesCommentsButNeverChangesThem() {
        // given
        var comment = acme.addComment(application, "Hello");
        // when
        var changed = http.put("comments/" + comment, """
                {"data":{"type":"comments","id":"1","attributes":{"body_text":"Bye"}}}""");
        var deleted = http.delete("comments/" + comment);
        // then
        assertThat(changed.status()).isEqualTo(404);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(acme.comments(application)).isEmpty();
    }

    @Test
    void changesCandidatesAndTheSummaryOfInterviews() {
        // given
        acme.addInterview(application, InterviewDraft.unscheduled());
        // when
        var candidate = http.put("candidates/1", """
                {"data":{"type":"candidates","id":"1","attributes":{"phone":"+44 20 7946 0001"}}}""");
        var summary = http.put("interviews/1", """
                {"data":{"type":"interviews","id":"1","attributes":{"summary":"Went well"}}}""");
        var moved = http.put("interviews/1", """
                {"data":{"type":"interviews","id":"1","attributes":{"start_at":"2026-03-02T09:30:15Z"}}}""");
        // then
        assertThat(candidate.at("/data/attributes/phone").asString()).isEqualTo("+44 20 7946 0001");
        assertThat(summary.at("/data/attributes/summary").asString()).isEqualTo("Went well");
        assertThat(moved.status()).isEqualTo(400);
    }

    private static String move(long stage) {
        return """
                {"data":{"type":"applications","id":"1","attributes":{},
                  "relationships":{"stage":{"data":{"type":"stages","id":"%d"}}}}}""".formatted(stage);
    }

    private static String comment(String text, String type, String id) {
        return """
                {"data":{"type":"comments","attributes":{"body_text":"%s"},
                  "relationships":{"commentable":{"data":{"type":"%s","id":"%s"}}}}}""".formatted(text, type, id);
    }
}
