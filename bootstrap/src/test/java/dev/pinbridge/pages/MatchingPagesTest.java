package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/// What a call is about, on its page.
class MatchingPagesTest {
    private final Customer customer = new Customer();
    private final long ana = customer.company.addUser("Ana", "Lima", "ana@acme.example");
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));
    private final long zoe =
            customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org"));

    /// Statement 22.
    @Test
    void aCallFromElsewhereFindsItsInterviewAndSaysWhy() {
        // given
        var start = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        customer.company.addInterview(
                zoe,
                InterviewDraft.between(start, start.plusSeconds(1800))
                        .part("https://meet.google.com/abc-defg-hij", ana));
        connect();
        // when
        var call = record("""
                reference: "tape", startAt: "%s", participants: [
                  {name: "Zoë Ångström", email: "zoe@example.org"}, {email: "ana@acme.example"}]
                """.formatted(start.plusSeconds(60)));
        try (var tab = admin("/notes/calls/" + call)) {
            // then
            var match = tab.section("Match with Pinpoint");
            assertThat(match.getByText("Matched", Tab.theWords()).first()).isVisible();
            assertThat(match).containsText("Matched by what is known of the call");
            assertThat(match).containsText("Zoë Ångström");
            var why = match.getByRole(AriaRole.LIST, Tab.named("What speaks for and against it"));
            assertThat(why).containsText("A participant has the candidate's e-mail address.");
            assertThat(why).containsText("Every interviewer is in the call.");
            assertThat(why).containsText("The call began when the interview was to begin.");
        }
    }

    /// Statement 30.
    @Test
    void anotherTypeOfMeetingIsNotMatchedUntilItsTypeIsChanged() {
        // given
        connect();
        var call = record("type: OTHER, participants: [{name: \"Zoë Ångström\", email: \"zoe@example.org\"}]");
        try (var tab = admin("/notes/calls/" + call)) {
            var match = tab.section("Match with Pinpoint");
            assertThat(match).containsText("Another type of meeting");
            assertThat(match).not().containsText("Zoë Ångström");
            // when
            tab.section("About this call").getByLabel("Kind of meeting").selectOption("JOB_INTERVIEW");
            // then
            assertThat(match.getByText("Matched", Tab.theWords()).first()).isVisible();
            assertThat(match).containsText("Zoë Ångström");
        }
    }

    /// Statement 35.
    @Test
    void whatNeedsACandidateIsWrittenOnceOneIsAssignedAndEditsStay() {
        // given
        connect();
        var call = record("title: \"A talk\"");
        try (var tab = admin("/notes/calls/" + call)) {
            tab.section("Transcript")
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("talk.vtt", "text/vtt", Transcripts.vtt()));
            var notes = tab.section("Notes");
            var tldr = notes.getByRole(AriaRole.TAB).filter(Tab.with("TLDR"));
            // then
            assertThat(tldr).containsText("Not possible yet");
            // when
            tldr.click();
            // then
            assertThat(notes).containsText("Assign a candidate to the call first");
            // when
            notes.getByRole(AriaRole.TAB).filter(Tab.with("Screening Call")).click();
            var edit = notes.getByRole(AriaRole.BUTTON, Tab.named("Edit ")).first();
            edit.click();
            notes.getByRole(AriaRole.TEXTBOX).fill("She may start in March.");
            notes.getByRole(AriaRole.BUTTON, Tab.named("Save")).click();
            assertThat(notes).containsText("These are the words of The admin");
            // when
            var match = tab.section("Match with Pinpoint");
            match.getByLabel("Another application").fill(Long.toString(zoe));
            match.getByLabel("Another application").press("Enter");
            // then
            assertThat(match).containsText("Zoë Ångström");
            assertThat(tldr).not().containsText("Not possible yet");
            assertThat(notes.getByText("She may start in March.")).isVisible();
            Eventually.get(
                    () -> customer.admin
                            .ask("query($id: ID!) { call(id: $id) { notes { status } } }", "id", call)
                            .at("/call/notes"),
                    all -> all.values().stream()
                            .allMatch(note -> note.get("status").asString().equals("WRITTEN")));
            assertThat(notes.getByText("She may start in March.")).isVisible();
        }
    }

    private void connect() {
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        customer.awaitFirstImport();
    }

    private String record(String what) {
        return customer.admin
                .ask("mutation { recordCall(input: {origin: UPLOAD, " + what + "}) { call { id } } }")
                .at("/recordCall/call/id")
                .asString();
    }

    private Tab admin(String path) {
        return Tab.signedIn(customer.token("GROWTH", "admin")).go(path);
    }
}
