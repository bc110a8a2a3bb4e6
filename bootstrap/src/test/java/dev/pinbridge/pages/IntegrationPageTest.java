package dev.pinbridge.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.pinbridge.journeys.Customer;
import dev.pinbridge.pinpoint.sandbox.Permission;
import org.junit.jupiter.api.Test;

/// Settings, Integrations.
class IntegrationPageTest {
    private final Customer customer = new Customer();

    /// Statements 1 and 2.
    @Test
    void anAdminConnectsAndSeesWhatTheKeyIsGoodFor() {
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/cord/settings")) {
            // when
            tab.button("Connect Pinpoint").click();
            tab.dialog().getByLabel("ATS URL").fill("https://evil.example/");
            tab.dialog().getByLabel("API key").first().fill(customer.key);
            tab.looksGood("connect");
            submit(tab);
            // then
            assertThat(tab.dialog().getByLabel("ATS URL")).hasAttribute("aria-invalid", "true");
            // when
            tab.dialog().getByLabel("ATS URL").fill(customer.company.subdomain() + ".pinpointhq.com");
            submit(tab);
            // then
            var pinpoint = tab.section("Pinpoint");
            assertThat(pinpoint).containsText("Account " + customer.company.subdomain());
            assertThat(pinpoint.getByText("available")).hasCount(3);
            tab.looksGood("settings");
        }
    }

    @Test
    void whatAKeyLacksIsNamedWithWhatItCosts() {
        var key = customer.company.keys().issue(Permission.allBut(Permission.write("Application")));
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/cord/settings")) {
            // when
            tab.button("Connect Pinpoint").click();
            tab.dialog().getByLabel("ATS URL").fill(customer.company.subdomain());
            tab.dialog().getByLabel("API key").first().fill(key);
            submit(tab);
            // then
            assertThat(tab.dialog().getByRole(AriaRole.ALERT)).isVisible();
            assertThat(tab.dialog().getByRole(AriaRole.LIST, Tab.named("Permissions")))
                    .containsText("missing");
        }
    }

    /// Statement 18.
    @Test
    void aPlanWithoutTheIntegrationIsToldSo() {
        try (var tab = Tab.signedIn(customer.token("STARTER", "admin")).go("/cord/settings")) {
            tab.sees("Your plan does not include Pinpoint").sees("Growth plan and above");
            assertThat(tab.button("Connect Pinpoint")).hasCount(0);
            tab.looksGood("settings-starter");
        }
    }

    /// Statement 39.
    @Test
    void disconnectingSaysWhatIsAffectedFirst() {
        customer.connect(customer.company.subdomain(), customer.key);
        customer.linkedPosition();
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/cord/settings")) {
            // when
            tab.button("Disconnect").click();
            // then
            assertThat(tab.dialog().getByRole(AriaRole.LIST, Tab.named("What is affected")))
                    .containsText("1 linked position");
            tab.looksGood("disconnect");
            // when
            tab.button("Disconnect now").click();
            // then
            tab.sees("Pinpoint is not connected").sees("was disconnected");
        }
    }

    /// Statements 36 and 38.
    @Test
    void aRefusedKeyIsSaidToTheAdminAndAGoodOneLetsWhoWaitsGo() {
        customer.connect(customer.company.subdomain(), customer.key);
        customer.automaticForwarding(true);
        var position = customer.linkedPosition();
        customer.company.keys().revoke(customer.key);
        var conversation = customer.started(customer.candidate(), position);
        customer.awaitForwarding(conversation, "WAITING");
        try (var tab = Tab.signedIn(customer.token("GROWTH", "admin")).go("/cord/settings")) {
            tab.sees("Needs attention").sees("Pinpoint refuses the key");
            tab.looksGood("settings-attention");
            tab.page.getByRole(AriaRole.BUTTON, Tab.listed("notice")).click();
            tab.page.getByRole(AriaRole.LIST, Tab.listed("Notices")).waitFor();
            tab.page.keyboard().press("Escape");
            tab.dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            // when
            tab.button("Enter a new key").click();
            enterKey(tab, "mistyped");
            // then
            assertThat(tab.dialog().getByRole(AriaRole.ALERT)).isVisible();
            // when
            enterKey(tab, customer.company.keys().issue(Permission.all()));
            // then
            tab.dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(tab.section("Pinpoint")).containsText("Connected");
            tab.go("/cord/inbox/" + conversation);
            assertThat(tab.link("Sent, open in Pinpoint")).isVisible();
        }
    }

    private static void enterKey(Tab tab, String key) {
        tab.dialog().getByLabel("API key").first().fill(key);
        tab.button("Check and use this key").click();
    }

    private static void submit(Tab tab) {
        tab.dialog().getByRole(AriaRole.BUTTON, Tab.named("Connect")).last().click();
    }
}
