package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.pinbridge.journeys.Customer;
import dev.pinbridge.journeys.Eventually;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Positions, and their link to the ATS.
class PositionPagesTest {
    private final Customer customer = Customer.connected(false);

    /// Statement 3.
    @Test
    void aPositionIsImportedFromAJob() {
        customer.company.addJob(JobDraft.titled("Glazier").location(customer.company.addLocation("Bristol", "GB")));
        try (var tab = recruiter("/cord/positions")) {
            tab.looksGood("positions-none");
            // when
            tab.button("Import from Pinpoint").click();
            tab.choose("Import from Pinpoint", "Glazier");
            tab.dialog().getByRole(AriaRole.TEXTBOX, Tab.named("Title")).fill("Glazier, south west");
            tab.looksGood("position-import");
            tab.button("Create and link").click();
            // then
            tab.page.waitForURL("**/cord/positions/*");
            assertThat(tab.section("Details")).containsText("Glazier");
            assertThat(tab.section("Link your ATS position")).containsText("Bristol");
            tab.looksGood("position");
        }
    }

    @Test
    void nothingThatWasEnteredIsLostWhenASignInRunsOut() {
        try (var tab = recruiter("/cord/positions")) {
            tab.button("Create position").click();
            var form = tab.dialog().filter(Tab.with("Create a position"));
            form.getByRole(AriaRole.TEXTBOX, Tab.named("Title")).fill("Thatcher");
            // when
            tab.signInRunsOut();
            form.getByRole(AriaRole.BUTTON, Tab.named("Create position")).click();
            // then
            tab.sees("What you have entered is still here");
            tab.looksGood("sign-in-again");
            // when
            tab.signInIsGoodAgain();
            tab.button("Go on as somebody").click();
            // then
            assertThat(tab.dialog()).hasCount(1);
            assertThat(form.getByRole(AriaRole.TEXTBOX, Tab.named("Title"))).hasValue("Thatcher");
            // when
            form.getByRole(AriaRole.BUTTON, Tab.named("Create position")).click();
            // then
            tab.page.waitForURL("**/cord/positions/*");
            assertThat(tab.page.getByRole(AriaRole.HEADING, Tab.exactly("Thatcher")))
                    .isVisible();
        }
    }

    /// Statement 4.
    @Test
    void onlyOpenJobsAreOfferedAndOneThatClosesStaysShown() {
        var bath =
                customer.company.addJob(JobDraft.titled("Baker").location(customer.company.addLocation("Bath", "GB")));
        customer.company.addJob(JobDraft.titled("Baker").location(customer.company.addLocation("Hull", "GB")));
        for (var status : new String[] {"draft", "closed", "archived"}) {
            customer.company.addJob(JobDraft.titled("Baker, " + status).status(status));
        }
        var position = customer.unlinkedPosition();
        try (var tab = recruiter("/cord/positions/" + position)) {
            // when
            tab.choice("Job in Pinpoint").fill("Baker");
            // then
            var options = tab.page.getByRole(AriaRole.OPTION);
            assertThat(options).hasCount(2);
            assertThat(options.filter(Tab.with("Bath"))).containsText(Long.toString(bath));
            // when
            options.filter(Tab.with("Bath")).click();
            // then
            assertThat(customer.linkedJob(position)).isEmpty();
            // when
            tab.button("Save position").click();
            // then
            assertThat(tab.section("Link your ATS position")).containsText("Linked");
            assertThat(customer.linkedJob(position)).contains("OPEN");
            // when
            customer.company.setJobStatus(bath, "closed");
            Eventually.get(() -> customer.linkedJob(position), Optional.of("CLOSED")::equals);
            tab.page.reload();
            // then
            tab.sees("This job takes nobody at the moment");
            assertThat(tab.section("Link your ATS position")).containsText("Baker");
        }
    }

    @Test
    void aJobThatIsCalledLikeThePositionIsSuggested() {
        customer.company.addJob(JobDraft.titled("By hand"));
        customer.company.addJob(JobDraft.titled("Something else"));
        var position = customer.unlinkedPosition();
        try (var tab = recruiter("/cord/positions/" + position)) {
            // when
            tab.page
                    .getByRole(AriaRole.GROUP, Tab.listed("Called like this position"))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            tab.button("Save position").click();
            // then
            assertThat(tab.section("Link your ATS position")).containsText("By hand");
            Eventually.get(() -> customer.linkedJob(position), Optional.of("OPEN")::equals);
        }
    }

    /// Statements 11 and 19.
    @Test
    void whoTalkedBeforeTheLinkIsOfferedAndSentTogether() {
        customer.automaticForwarding(true);
        var position = customer.unlinkedPosition();
        var job = customer.company.addJob(JobDraft.titled("Mason"));
        for (var i = 0; i < 3; i++) {
            customer.started(customer.candidate(), position);
        }
        try (var tab = recruiter("/cord/positions/" + position)) {
            tab.choose("Job in Pinpoint", "Mason");
            tab.button("Save position").click();
            // then
            tab.sees("3 people began to talk before");
            assertThat(customer.company.applications(job)).isEmpty();
            // when
            tab.button("Choose whom to send").click();
            tab.section("Can be sent now").getByRole(AriaRole.CHECKBOX).nth(1).check();
            tab.section("Can be sent now").getByRole(AriaRole.CHECKBOX).nth(2).check();
            tab.button("Send selected").click();
            tab.dialog().getByRole(AriaRole.BUTTON, Tab.named("Send 2 people")).click();
            // then
            tab.page.waitForURL("**/deliveries/bulk/*");
            tab.sees("Sending 2 people").sees("2 sent");
            tab.looksGood("bulk");
            assertThat(customer.company.applications(job)).hasSize(2);
        }
    }

    private Tab recruiter(String path) {
        return Tab.signedIn(customer.token("GROWTH", "recruiter")).go(path);
    }
}
