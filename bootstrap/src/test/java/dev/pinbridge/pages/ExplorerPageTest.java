package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.pinbridge.journeys.Customer;
import dev.pinbridge.journeys.Eventually;
import org.junit.jupiter.api.Test;

/// The first page, the sign-in of the development run, and GraphiQL.
class ExplorerPageTest {
    @Test
    void theFirstPageLeadsThroughTheMainJobAndKnowsWhatIsDone() {
        var customer = Customer.connected(false);
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/")) {
            assertThat(tab.page.getByRole(AriaRole.LISTITEM).first()).containsText("Connect cord to Pinpoint (done)");
            assertThat(tab.page.getByRole(AriaRole.LISTITEM).nth(1)).not().containsText("(done)");
            tab.looksGood("start");
        }
    }

    @Test
    void somebodyIsPickedToBe() {
        try (var tab = Tab.open().go("/cord/")) {
            tab.looksGood("sign-in");
            tab.page
                    .getByRole(AriaRole.BUTTON, Tab.listed("Meridian Recruiter"))
                    .click();
            tab.button("Signed in as Meridian Recruiter").waitFor();
        }
    }

    @Test
    void aQueryIsAnsweredAsWhoeverIsSignedIn() {
        var customer = new Customer();
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/graphiql/")) {
            // when
            var answer = tab.page.locator(".graphiql-response");
            Eventually.get(
                    () -> {
                        // Pressed before the editor is there, it does nothing.
                        tab.page
                                .getByRole(AriaRole.BUTTON, Tab.listed("Execute"))
                                .click();
                        tab.page.waitForTimeout(1_000);
                        return answer.textContent();
                    },
                    text -> text.contains("GROWTH"));
            // then
            assertThat(answer).containsText("ADMIN");
            tab.picture("graphiql");
        }
    }
}
