package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.pinbridge.journeys.Customer;
import dev.pinbridge.journeys.Cvs;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The inbox, and the way of a candidate to the ATS.
class ConversationPagesTest {
    private final Customer customer = Customer.connected(false);

    /// Statements 5 and 9, and a candidate who is registered on the way.
    @Test
    void somebodyNewAsksIsAcceptedAndArrivesWithTheCv() {
        customer.automaticForwarding(true);
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).at("/position/id").asString();
        assertThat(position).isNotEmpty();
        try (var tab = recruiter("/cord/inbox")) {
            tab.looksGood("inbox-none");
            // when
            tab.button("New message request").first().click();
            tab.dialog().getByText("Somebody new", Tab.theWords()).click();
            tab.dialog().getByLabel("First name").fill("Zoë");
            tab.dialog().getByLabel("Last name").fill("Ångström");
            tab.dialog().getByLabel("E-mail").fill("zoe@example.org");
            tab.dialog()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("cv.pdf", "application/pdf", Cvs.pdf()));
            tab.choose("Position", "Imported");
            tab.dialog().getByLabel("Message").fill("Hello, may we talk?");
            tab.looksGood("message-request");
            tab.button("Send message request").click();
            tab.page.waitForURL("**/cord/inbox/*");
            tab.looksGood("conversation-requested");
            tab.button("Accept").click();
            // then
            assertThat(tab.link("Sent, open in Pinpoint")).isVisible();
            assertThat(tab.section("Hand-over to Pinpoint")).containsText("by the organisation's rule");
            tab.looksGood("conversation-sent");
            var arrived = customer.company.applications(Long.parseLong(job), "applied");
            assertThat(arrived).hasSize(1);
            assertThat(customer.company.cv(arrived.getFirst().id())).isPresent();
        }
    }

    /// Statements 6, 9 and 17: the button at the top right, after a look at what it does.
    @Test
    void theButtonSendsWhatThePreviewShows() {
        var conversation = customer.started(customer.candidateWithCv(Cvs.pdf()), customer.linkedPosition());
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            // when
            tab.button("Send to Pinpoint").click();
            // then
            assertThat(tab.dialog()).containsText("Applied");
            assertThat(tab.dialog()).containsText("cv.pdf");
            tab.looksGood("preview-forward");
            // when
            tab.dialog()
                    .getByRole(AriaRole.BUTTON, Tab.named("Send to Pinpoint"))
                    .click();
            // then
            assertThat(tab.link("Sent, open in Pinpoint")).isVisible();
            assertThat(tab.section("Hand-over to Pinpoint")).containsText("by The recruiter");
        }
    }

    /// Statement 8.
    @Test
    void whoIsInPinpointAlreadyIsSaidToBe() {
        var earlier = customer.company.addJob(JobDraft.titled("Gardener"));
        customer.company.addApplication(earlier, ApplicationDraft.of("Zoë", "Ångström", "known@example.org"));
        var conversation = customer.started(customer.candidate("known@example.org"), customer.linkedPosition());
        customer.forward(conversation);
        customer.awaitForwarding(conversation, "SENT");
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            tab.sees("Already in Pinpoint");
            assertThat(tab.page.getByRole(AriaRole.LIST, Tab.listed("Other applications")))
                    .containsText("Gardener");
        }
    }

    /// Statement 15.
    @Test
    void whoAppliedToTheJobAlreadyIsNoError() {
        customer.automaticForwarding(true);
        customer.company.refuseDuplicateApplications(true);
        var job = customer.company.addJob(JobDraft.titled("Painter"));
        customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "there@example.org"));
        var position =
                customer.importPosition(Long.toString(job)).at("/position/id").asString();
        var conversation = customer.started(customer.candidate("there@example.org"), position);
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            assertThat(tab.link("Already applied, open in Pinpoint")).isVisible();
            assertThat(customer.company.applications(job)).hasSize(1);
        }
    }

    /// Statement 17.
    @Test
    void thePreviewSaysWhoIsMailed() {
        var position = customer.linkedPosition();
        var conversation = customer.started(customer.candidate(), position);
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            tab.button("Send to Pinpoint").click();
            assertThat(tab.dialog()).containsText("Pinpoint mails Zoë Ångström (Application Received)");
            // when
            tab.go("/cord/positions/" + position);
            tab.page
                    .getByLabel("Do not notify the candidate; Pinpoint mails nobody")
                    .check();
            tab.button("Save options").click();
            tab.sees("Saved");
            tab.go("/cord/inbox/" + conversation);
            tab.button("Send to Pinpoint").click();
            // then
            assertThat(tab.dialog()).containsText("Pinpoint mails nobody");
        }
    }

    /// Statements 7 and 12: one record for somebody who talks about two positions, however often one presses.
    @Test
    void twoTalksAreTwoApplicationsOfOnePerson() {
        var candidate = customer.candidateWithCv(Cvs.pdf());
        var first = customer.started(candidate, customer.linkedPosition());
        var second = customer.started(candidate, customer.linkedPosition());
        try (var one = recruiter("/cord/inbox/" + first);
                var other = recruiter("/cord/inbox/" + first)) {
            for (var tab : new Tab[] {one, other}) {
                tab.button("Send to Pinpoint").click();
            }
            for (var tab : new Tab[] {one, other}) {
                tab.dialog()
                        .getByRole(AriaRole.BUTTON, Tab.named("Send to Pinpoint"))
                        .click();
            }
            assertThat(one.link("Sent, open in Pinpoint")).isVisible();
            assertThat(other.link("Sent, open in Pinpoint")).isVisible();
            one.go("/cord/inbox/" + second);
            one.button("Send to Pinpoint").click();
            one.dialog()
                    .getByRole(AriaRole.BUTTON, Tab.named("Send to Pinpoint"))
                    .click();
            assertThat(one.link("Sent, open in Pinpoint")).isVisible();
        }
        assertThat(customer.company.applications()).hasSize(2);
        assertThat(customer.company.count("candidates")).isEqualTo(1);
    }

    /// Statement 37.
    @Test
    void aPinpointThatAsksToWaitIsWaitedForAndThatIsShown() {
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        customer.company
                .faults()
                .next(Operation.of("POST", "applications"), new Fault.TooManyRequests(Duration.ofSeconds(8)));
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            // when
            tab.button("Send to Pinpoint").click();
            tab.dialog()
                    .getByRole(AriaRole.BUTTON, Tab.named("Send to Pinpoint"))
                    .click();
            // then
            tab.sees("Tried next");
            assertThat(tab.link("Sent, open in Pinpoint")).isVisible();
        }
    }

    /// Statement 10.
    @Test
    void nothingIsSentBeforeTheConversationStarts() {
        var conversation = customer.requested(customer.candidate(), customer.linkedPosition());
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            assertThat(tab.button("Send to Pinpoint")).isDisabled();
            tab.sees("Conversation not started");
        }
    }

    /// Statement 14.
    @Test
    void whatTheJobAsksForIsGivenOnThePage() {
        customer.automaticForwarding(true);
        var job = customer.company.addJob(JobDraft.titled("Driver").requirePhone());
        var position =
                customer.importPosition(Long.toString(job)).at("/position/id").asString();
        var conversation = customer.started(customer.candidateWithCv(Cvs.pdf()), position);
        try (var tab = recruiter("/cord/inbox/" + conversation)) {
            tab.sees("Waits: needs information");
            tab.looksGood("conversation-waits");
            // when
            tab.page.getByLabel("Phone").fill("+44 20 7946 0958");
            tab.page.getByRole(AriaRole.BUTTON, Tab.exactly("Save")).click();
            // then
            assertThat(tab.link("Sent, open in Pinpoint")).isVisible();
            assertThat(customer.company.applications(job)).hasSize(1);
        }
    }

    /// Statement 16, and the ledger beside it.
    @Test
    void aClosedJobHoldsThePersonAndDeliveriesSaysWhy() {
        customer.automaticForwarding(true);
        var job = customer.company.addJob(JobDraft.titled("Tailor"));
        var position =
                customer.importPosition(Long.toString(job)).at("/position/id").asString();
        customer.company.setJobStatus(job, "closed");
        var conversation = customer.started(customer.candidate(), position);
        customer.awaitForwarding(conversation, "WAITING");
        try (var tab = recruiter("/cord/deliveries")) {
            tab.sees("Zoë Ångström").sees("job closed");
            tab.looksGood("deliveries");
            tab.go("/cord/inbox");
            tab.sees("Blocked: job closed");
            tab.looksGood("inbox");
        }
    }

    private Tab recruiter(String path) {
        return Tab.signedIn(customer.token("GROWTH", "recruiter")).go(path);
    }
}
