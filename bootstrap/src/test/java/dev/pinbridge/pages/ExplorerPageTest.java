package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.pinbridge.journeys.Customer;
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
            // What is pressed before the editor is there does nothing.
            assertThat(tab.page.locator(".graphiql-query-editor")).containsText("WhoAmI");
            // when
            tab.page.getByRole(AriaRole.BUTTON, Tab.listed("Execute")).click();
            // then
            assertThat(tab.page.locator(".graphiql-response")).containsText("GROWTH");
            tab.picture("graphiql");
        }
    }
}
