package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingTest extends SandboxTest {
    @Test
    void answersInTheShapeOfTheContract() {
        // given
        acme.addJob(JobDraft.titled("Chef"));
        // when
        var reply = http.get("jobs");
        // then
        assertThat(reply.contentType()).isEqualTo("application/vnd.api+json");
        assertThat(reply.json().propertyNames()).containsExactly("data", "meta");
        assertThat(reply.at("/meta").toString()).isEqualTo("{}");
        assertThat(reply.at("/data/0/id").isString()).isTrue();
        assertThat(reply.at("/data/0/attributes/opened_at").asString()).isEqualTo("2026-03-02T09:30:15+00:00");
        assertThat(reply.at("/data/0/relationships/location").toString()).isEqualTo("{\"meta\":{\"included\":false}}");
    }

    @Test
    void bringsAlongWhatIsAskedForHoweverDeep() {
        // given
        var job = acme.addJob(JobDraft.titled("Chef").location(acme.addLocation("Leeds", "GB")));
        acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        // when
        var reply = http.get("applications?include=candidate,job.location,job.stages,job.department");
        // then
        assertThat(reply.at("/data/0/relationships/job/data/id").asString()).isEqualTo("1");
        assertThat(reply.json()
                        .at("/included")
                        .valueStream()
                        .map(node -> node.at("/type").asString()))
                .containsExactlyInAnyOrder(
                        "candidates", "jobs", "locations", "stages", "stages", "stages", "stages", "stages", "stages");
        var included = reply.json()
                .at("/included")
                .valueStream()
                .filter(node -> node.at("/type").asString().equals("jobs"))
                .findFirst()
                .orElseThrow();
        assertThat(included.at("/relationships/department").toString()).isEqualTo("{\"data\":null}");
        assertThat(included.at("/relationships/questions/meta/included").asBoolean())
                .isFalse();
    }

    @Test
    void readsInterviewsWithTheirInterviewers() {
        // given
        var grace = acme.addUser("Grace", "Made-Up", "grace@acme.example");
        var job = acme.addJob(JobDraft.titled("Chef"));
        var application = acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        acme.addInterview(
                application,
                InterviewDraft.between(NOW, NOW.plus(Duration.ofHours(1))).part("https://meet.example.com/1", grace));
        // when
        var reply = http.get("interviews?include=interview_parts.interviewing_users,interviewable,stage");
        // then
        assertThat(reply.at("/data/0/attributes/interviewable_id").asLong()).isEqualTo(application);
        assertThat(reply.at("/data/0/relationships/interviewable/data/type").asString())
                .isEqualTo("applications");
        assertThat(reply.json()
                        .at("/included")
                        .valueStream()
                        .map(node -> node.at("/type").asString()))
                .containsExactlyInAnyOrder("stages", "interview_parts", "users", "applications");
    }

    @Test
    void takesIncludesOfWhatItHasNoneOf() {
        // given
        var job = acme.addJob(JobDraft.titled("Chef"));
        acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        // when
        var reply = http.get("applications/1?include=offers.creator,user_scorecards.user,hris_reference");
        // then
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/data/relationships/user_scorecards").toString()).isEqualTo("{\"data\":[]}");
        assertThat(reply.at("/data/relationships/hris_reference").toString()).isEqualTo("{\"data\":null}");
    }

    @Test
    void givesExtraFieldsOnlyToThoseWhoNameTheType() {
        // given
        var job = acme.addJob(JobDraft.titled("Chef"));
        acme.addApplication(job, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        // when
        var without = http.get("applications");
        var with = http.get("applications?extra_fields[applications]=attachments,tags,days_in_current_stage");
        var unscoped = http.get("applications?extra_fields=attachments");
        // then
        assertThat(without.at("/data/0/attributes/attachments").isMissingNode()).isTrue();
        assertThat(with.at("/data/0/attributes/attachments").isArray()).isTrue();
        assertThat(unscoped.status()).isEqualTo(400);
    }

    @Test
    void givesOnlyTheFieldsAskedFor() {
        // given
        acme.addJob(JobDraft.titled("Chef"));
        // when
        var reply = http.get("jobs?fields[jobs]=title");
        // then
        assertThat(reply.at("/data/0/attributes").toString()).isEqualTo("{\"title\":\"Chef\"}");
    }

    @Test
    void pagesFromTheFirstToPastTheEnd() {
        // given
        for (var number = 1; number <= 5; number++) {
            acme.addJob(JobDraft.titled("Chef " + number));
        }
        // when
        var second = http.get("jobs?page[size]=2&page[number]=2&sort=-id&stats[total]=count");
        var past = http.get("jobs?page[size]=2&page[number]=9");
        var none = http.get("jobs?page[size]=0&stats[total]=count");
        // then
        assertThat(ids(second)).containsExactly("3", "2");
        assertThat(second.at("/meta/stats/total/count").asInt()).isEqualTo(5);
        assertThat(past.status()).isEqualTo(200);
        assertThat(ids(past)).isEmpty();
        assertThat(none.at("/meta/stats/total/count").asInt()).isEqualTo(5);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        // given
        var queries = List.of(
                "page[size]=1001",
                "page[size]=-1",
                "page[number]=0",
                "page[size]=many",
                "page[cursor]=x",
                "filter[colour]=red",
                "filter[status]=opened",
                "filter[status]=",
                "filter[remote]=maybe",
                "filter[department_id]=x",
                "filter[created_at]=2026-01-01T00:00:00Z",
                "filter[created_at][gte]=2026-01-01T00:00:00Z",
                "filter[created_at][gt]=2026-01-01",
                "filter[created_at][gt]=2026-01-01T00:00:00+00:00",
                "include=wages",
                "include=stages.wages",
                "sort=title",
                "sort=id,-id",
                "fields[jobs]=wages",
                "extra_fields[jobs]=wages",
                "stats[total]=sum",
                "limit=5",
                "x-y=1");
        for (var query : queries) {
            // when
            var reply = http.get("jobs?" + query);
            // then
            assertThat(reply.status()).as(query).isEqualTo(400);
            assertThat(reply.at("/errors/0/code").asString()).isEqualTo("bad_request");
            assertThat(reply.at("/errors/0/status").asString()).isEqualTo("400");
            assertThat(reply.at("/errors/0/title").asString()).isEqualTo("Bad Request");
            assertThat(reply.at("/errors/0/detail").asString()).isEqualTo("Malformed query params");
        }
        assertThat(http.get("users?sort=created_at").status()).isEqualTo(400);
        assertThat(http.get("candidates?filter[email]=a@example.org").status()).isEqualTo(400);
    }

    @Test
    void namesAnUnknownLocale() {
        // given
        acme.addJob(JobDraft.titled("Chef"));
        // when
        var reply = http.get("jobs?locale=tlh");
        // then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors/0/detail").asString()).isEqualTo("tlh is not a valid locale");
    }

    @Test
    void comparesTimesStrictlyAndToTheSecond() {
        // given
        acme.addJob(JobDraft.titled("Chef"));
        // when
        var same = http.get("jobs?filter[updated_at][gt]=2026-03-02T09:30:15%2B00:00");
        var fraction = http.get("jobs?filter[updated_at][gt]=2026-03-02T09:30:15.900Z");
        var earlier = http.get("jobs?filter[updated_at][gt]=2026-03-02T10:30:14%2B01:00");
        var before = http.get("jobs?filter[updated_at][lt]=2026-03-02T09:30:15Z");
        // then
        assertThat(ids(same)).isEmpty();
        assertThat(ids(fraction)).isEmpty();
        assertThat(ids(earlier)).containsExactly("1");
        assertThat(ids(before)).isEmpty();
    }

    @Test
    void findsJobsByStatusPlaceAndTitle() {
        // given
        var leeds = acme.addLocation("Leeds", "GB");
        acme.addJob(JobDraft.titled("Head Chef").location(leeds));
        acme.addJob(JobDraft.titled("Baker").status("draft"));
        acme.addJob(JobDraft.titled("Cook").status("archived"));
        // when
        var byStatus = http.get("jobs?filter[status]=draft,archived");
        var byPlace = http.get("jobs?filter[location_name]=Leeds");
        var byTitle = http.get("jobs?filter[search]=CHEF");
        // then
        assertThat(ids(byStatus)).containsExactly("2", "3");
        assertThat(ids(byPlace)).containsExactly("1");
        assertThat(ids(byTitle)).containsExactly("1");
    }

    @Test
    void hidesConfidentialJobsUntilAskedFor() {
        // given
        acme.addJob(JobDraft.titled("Chef"));
        var secret = acme.addJob(JobDraft.titled("Chief").visibility("confidential"));
        acme.addJob(JobDraft.titled("Spy").visibility("private_job"));
        // when
        var usual = http.get("jobs");
        var named = http.get("jobs?filter[visibility]=confidential,external");
        // then
        assertThat(ids(usual)).containsExactly("1");
        assertThat(ids(named)).containsExactly("1", "2");
        assertThat(http.get("jobs/" + secret).status()).isEqualTo(404);
        assertThat(http.get("jobs/" + secret + "?filter[visibility]=confidential")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void hidesApplicationsAndInterviewsOfConfidentialJobs() {
        // given
        var secret = acme.addJob(JobDraft.titled("Chief").visibility("confidential"));
        var application = acme.addApplication(secret, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        acme.addInterview(application, InterviewDraft.unscheduled());
        // when
        var usual = http.get("applications");
        var named = http.get("applications?filter[job_visibility]=external,confidential");
        // then
        assertThat(ids(usual)).isEmpty();
        assertThat(ids(named)).containsExactly("1");
        assertThat(http.get("applications/1").status()).isEqualTo(404);
        assertThat(http.get("applications/1?filter[job_visibility]=confidential")
                        .status())
                .isEqualTo(200);
        assertThat(ids(http.get("interviews"))).isEmpty();
        assertThat(ids(http.get("interviews?filter[job_visibility]=confidential")))
                .containsExactly("1");
    }

    @Test
    void findsApplicationsByPersonJobAndStage() {
        // given
        var job = acme.addJob(JobDraft.titled("Chef"));
        acme.addApplication(
                job, ApplicationDraft.of("Ada", "Quill", "Ada@example.org").inStage("review"));
        acme.addApplication(job, ApplicationDraft.of("Bob", "Nib", "bob@example.org"));
        // when
        var byEmail = http.get("applications?filter[candidate_email]=ada@example.org&filter[job_id]=" + job);
        var byStage = http.get("applications?filter[stage_id]=" + acme.stage(job, "applied"));
        var byType = http.get("applications?filter[stage_basic_type]=review,hired");
        // then
        assertThat(ids(byEmail)).containsExactly("1");
        assertThat(ids(byStage)).containsExactly("2");
        assertThat(ids(byType)).containsExactly("1");
    }

    @Test
    void listsANewApplicationOnlyAfterTheSearchLag() {
        // given
        acme.searchLag(Duration.ofSeconds(5));
        var job = acme.addJob(JobDraft.titled("Chef"));
        http.post("applications", application(job, "ada@example.org", ""));
        // when
        var atOnce = http.get("applications");
        var single = http.get("applications/1");
        itIs(NOW.plusSeconds(6));
        var later = http.get("applications");
        // then
        assertThat(ids(atOnce)).isEmpty();
        assertThat(single.status()).isEqualTo(200);
        assertThat(ids(later)).containsExactly("1");
    }

    @Test
    void concealsThePersonWhenScreeningIsBlind() {
        // given
        var blind = acme.addJob(JobDraft.titled("Chef").with("blind_screening", true));
        acme.addApplication(blind, ApplicationDraft.of("Ada", "Quill", "ada@example.org"));
        // when
        var reply = http.get("applications");
        // then
        assertThat(reply.at("/data/0/attributes/concealed").asBoolean()).isTrue();
        assertThat(reply.at("/data/0/attributes/email").isNull()).isTrue();
        assertThat(reply.at("/data/0/attributes/full_name").isNull()).isTrue();
    }

    @Test
    void listsUsersByTheJobTheyHireFor() {
        // given
        var grace = acme.addUser("Grace", "Made-Up", "grace@acme.example");
        acme.addUser("Alan", "Made-Up", "alan@acme.example");
        var job = acme.addJob(JobDraft.titled("Chef").hiringManager(grace));
        // when
        var reply = http.get("users?filter[hiring_manager_job_id]=" + job);
        // then
        assertThat(ids(reply)).containsExactly(Long.toString(grace));
    }

    @Test
    void movesTheTimeOfChangeWithAChange() {
        // given
        var job = acme.addJob(JobDraft.titled("Chef"));
        itIs(NOW.plusSeconds(60));
        // when
        acme.change("jobs", job, Map.of("title", "Head Chef"));
        // then
        assertThat(http.get("jobs?filter[updated_at][gt]=2026-03-02T09:31:00Z&filter[status]=open")
                        .at("/data/0/attributes/title")
                        .asString())
                .isEqualTo("Head Chef");
    }

    private static List<String> ids(Http.Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .at("/data")
                .valueStream()
                .map(node -> node.at("/id").asString())
                .toList();
    }
}
