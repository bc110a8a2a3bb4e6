package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.pinbridge.journeys.Customer;
import dev.pinbridge.journeys.Eventually;
import dev.pinbridge.journeys.Transcripts;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/// Calls, what was said in them, and what is posted of it.
class CallPagesTest {
    private final Customer customer = new Customer();
    private final long ana = customer.company.addUser("Ana", "Lima", "ana@acme.example");
    private final long job = customer.company.addJob(JobDraft.titled("Cook")
            .location(customer.company.addLocation("Leeds", "GB"))
            .hiringManager(ana));
    private final long zoe =
            customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org"));

    /// Statements 20, 21, 23 and 27.
    @Test
    void anInterviewBecomesACallAsSoonAsTheAccountIsConnected() {
        interview(Instant.now().plus(Duration.ofHours(2)));
        try (var tab = admin("/notes/calls")) {
            tab.looksGood("calls-none");
            tab.go("/notes/settings");
            // when
            tab.button("Connect Pinpoint").click();
            tab.dialog().getByLabel("Subdomain").fill(customer.company.subdomain());
            tab.dialog()
                    .getByLabel("API key")
                    .first()
                    .fill(customer.company.keys().issue(Permission.all()));
            tab.dialog().getByRole(AriaRole.BUTTON, Tab.named("Connect")).last().click();
            // then
            tab.sees("Complete, and kept fresh.");
            tab.looksGood("notes-settings");
            // when
            tab.go("/notes/calls");
            // then
            tab.sees("Zoë Ångström").sees("Cook").sees("Leeds");
            assertThat(tab.page
                            .locator("a[href*='" + customer.company.subdomain() + "'][href*='" + zoe + "']")
                            .first())
                    .isVisible();
            tab.looksGood("calls");
            // when
            tab.go("/notes/colleagues");
            // then
            tab.sees("Ana Lima").sees("ot invited");
            tab.looksGood("colleagues");
        }
    }

    /// Statements 24 and 25.
    @Test
    void notesAreWrittenReadAndPostedOnce() {
        interview(Instant.now().minus(Duration.ofHours(1)));
        var call = call("MATCHED");
        try (var tab = admin("/notes/calls/" + call)) {
            assertThat(tab.section("About this call")).containsText("Zoë Ångström");
            assertThat(tab.section("Match with Pinpoint")).isVisible();
            // when
            tab.section("Transcript")
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("talk.vtt", "text/vtt", Transcripts.vtt()));
            // then
            assertThat(tab.section("Transcript")).containsText("82,000 euros");
            assertThat(tab.section("Notes").getByText("82,000").first()).isVisible();
            tab.looksGood("call");
            // when
            tab.button("Post to Pinpoint").click();
            tab.button("See the comment").click();
            // then
            assertThat(tab.dialog()).containsText("Posted by The admin with Pinbridge.");
            assertThat(tab.dialog()).containsText("Cook");
            tab.looksGood("post");
            // when
            tab.button("Post this comment").click();
            // then
            var comments = tab.section("Comments in Pinpoint");
            assertThat(comments.getByText("In Pinpoint", Tab.theWords())).hasCount(2);
            assertThat(customer.company.comments(zoe)).hasSize(2).anyMatch(text -> text.contains("82,000"));
            // when
            tab.button("Post to Pinpoint").click();
            tab.button("See the comment").click();
            // then
            assertThat(tab.dialog()).containsText("posted already");
        }
    }

    /// Statement 26.
    @Test
    void whoMaySeeACallAndWhyIsOnItsPage() {
        interview(Instant.now().minus(Duration.ofHours(1)));
        var call = call("MATCHED");
        try (var tab = admin("/notes/calls/" + call)) {
            assertThat(tab.section("Who can see this")).containsText("ana@acme.example");
            assertThat(tab.section("Who can see this")).containsText("iring manager");
        }
        try (var tab = Tab.signedIn(customer.token("GROWTH", "member")).go("/notes/calls/" + call)) {
            tab.sees("There is no such call");
        }
    }

    /// Statement 29.
    @Test
    void aCallThatFitsNothingSaysWhyAndWaitsForAPerson() {
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        customer.admin.ask("""
                mutation { recordCall(input: {origin: UPLOAD}) { call { id } } }
                """);
        try (var tab = admin("/notes/review")) {
            tab.sees("Call without a title").sees("Insufficient information");
            tab.looksGood("review");
            // when
            tab.page.getByLabel("Another application").fill(Long.toString(zoe));
            tab.page.getByLabel("Another application").press("Enter");
            // then
            Eventually.get(() -> status(), "MATCHED"::equals);
        }
    }

    /// Statements 28 and 31.
    @Test
    void twoThatFitEquallyStandSideBySideAndWhatWasSaidCanBeTakenBack() {
        var other = customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe.a@example.org"));
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        customer.awaitFirstImport();
        customer.admin.ask("""
                mutation { recordCall(input: {origin: UPLOAD, title: "Zoë Ångström, second talk",
                  participants: [{name: "Zoë Ångström"}]}) { call { id } } }
                """);
        try (var tab = admin("/notes/review")) {
            // then
            tab.sees("Duplicates in Pinpoint");
            assertThat(tab.page
                            .getByRole(AriaRole.LIST, Tab.listed("Applications that it may be about"))
                            .getByRole(AriaRole.LISTITEM)
                            .filter(Tab.with("likely")))
                    .hasCount(2);
            tab.looksGood("review-duplicates");
            // when
            tab.page
                    .getByRole(AriaRole.BUTTON, Tab.listed("It is this one: Zoë Ångström, Cook (" + other + ")"))
                    .click();
            // then
            tab.sees("Decided just now");
            assertThat(status()).isEqualTo("MATCHED");
            // when
            tab.button("Undo: Zoë Ångström, second talk").click();
            // then
            tab.sees("Duplicates in Pinpoint");
            Eventually.get(this::status, "NEEDS_REVIEW"::equals);
        }
    }

    /// Statement 34.
    @Test
    void aCallMovesAndIsReleasedWithItsInterview() {
        var interview = interview(Instant.now().plus(Duration.ofHours(2)));
        var call = call("MATCHED");
        try (var tab = admin("/notes/calls/" + call)) {
            tab.sees("Expected");
            // when
            customer.company.delete("interviews", interview);
            customer.recruiter.ask(
                    "mutation($key: String!) { syncAtsRecord(input: {kind: INTERVIEW, key: $key}) { errors { __typename } } }",
                    "key",
                    Long.toString(interview));
            // then
            assertThat(tab.section("About this call")).containsText("Released");
            assertThat(tab.section("Match with Pinpoint")).containsText("Zoë Ångström");
        }
    }

    /// Statement 32.
    @Test
    void aCandidateWhoWorksHereIsRefusedInWords() {
        var colleague =
                customer.company.addApplication(job, ApplicationDraft.of("The", "member", customer.email("member")));
        var start = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        customer.company.addInterview(
                colleague,
                InterviewDraft.between(start, start.plusSeconds(1800)).part("https://meet.google.com/abc", ana));
        var call = call("MATCHED");
        try (var tab = admin("/notes/calls/" + call)) {
            // when
            tab.page.getByLabel("Share with").fill(customer.email("member"));
            tab.button("Share").click();
            // then
            assertThat(tab.section("Who can see this")).containsText("They are the candidate");
            tab.sees("still may not open it");
        }
        try (var tab = Tab.signedIn(customer.token("GROWTH", "member")).go("/notes/calls/" + call)) {
            tab.sees("There is no such call");
        }
    }

    /// Statement 33.
    @Test
    void callsOfConfidentialJobsAreCopiedWhenSomebodySaysSo() {
        var secret = customer.company.addJob(
                JobDraft.titled("Successor").visibility("confidential").hiringManager(hiringManager()));
        var di = customer.company.addApplication(secret, ApplicationDraft.of("Di", "Secret", "di@example.org"));
        var start = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        customer.company.addInterview(
                di, InterviewDraft.between(start, start.plusSeconds(1800)).part("https://meet.google.com/abc", ana));
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        customer.awaitFirstImport();
        var manager = customer.signIn("GROWTH", "member");
        try (var tab = admin("/notes/settings")) {
            // when
            tab.page.getByLabel("Copy confidential and private jobs, too").click();
            Eventually.get(
                    Duration.ofSeconds(60),
                    () -> manager.ask("{ calls(first: 1) { nodes { id } } }").at("/calls/nodes"),
                    calls -> calls.size() == 1);
            tab.go("/notes/calls");
            // then
            tab.sees("No calls are to come");
            assertThat(tab.page.getByText("Di Secret")).hasCount(0);
        }
        try (var tab = Tab.signedIn(customer.token("GROWTH", "member")).go("/notes/calls")) {
            tab.sees("Di Secret");
        }
    }

    private long hiringManager() {
        return customer.company.addUser("The", "member", customer.email("member"));
    }

    @Test
    void templatesOfTheOrganisationAreMadeByHand() {
        try (var tab = admin("/notes/templates")) {
            tab.sees("Screening Call");
            // when
            tab.page
                    .getByRole(AriaRole.BUTTON, Tab.listed("New template"))
                    .first()
                    .click();
            tab.looksGood("template");
            tab.dialog().getByLabel("Name").fill("Kitchen trial");
            tab.dialog().getByLabel("Title").first().fill("Knife work");
            tab.dialog().getByLabel("What belongs there").first().fill("How the candidate cuts.");
            tab.button("Save").click();
            // then
            tab.sees("Kitchen trial");
            tab.looksGood("templates");
        }
    }

    private long interview(Instant start) {
        var from = start.truncatedTo(ChronoUnit.SECONDS);
        return customer.company.addInterview(
                zoe,
                InterviewDraft.between(from, from.plusSeconds(1800)).part("https://meet.google.com/abc-defg-hij", ana));
    }

    /// The one call there is, once the account is copied and its match stands like this.
    private String call(String status) {
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        Eventually.get(Duration.ofSeconds(60), this::status, status::equals);
        return customer.admin
                .ask("{ calls(first: 1) { nodes { id } } }")
                .at("/calls/nodes/0/id")
                .asString();
    }

    private String status() {
        return customer.admin
                .ask("{ calls(first: 1) { nodes { match { status } } } }")
                .at("/calls/nodes/0/match/status")
                .asString("");
    }

    private Tab admin(String path) {
        return Tab.signedIn(customer.token("GROWTH", "admin")).go(path);
    }
}
