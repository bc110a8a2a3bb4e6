package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.integration.CheckNightly;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Both products at one account, each with a key of its own.
class TwoProductsTest {
    private static final Permission[] METAVIEW_NEEDS = {
        Permission.read("Application"),
        Permission.read("Comment"),
        Permission.write("Comment"),
        Permission.read("Interview"),
        Permission.read("Job"),
        Permission.read("User")
    };

    private final Customer customer = Customer.connected(true);
    private final String metaviewsKey = customer.company.keys().issue(METAVIEW_NEEDS);

    @Test
    void cordIsDisconnectedAndMetaviewStays() {
        // given
        var connected = customer.connectMetaview(metaviewsKey);
        assertThat(connected.get("errors")).isEmpty();
        assertThat(connected.at("/integration/account").asString()).isEqualTo(customer.company.subdomain());
        assertThat(statuses()).containsExactly("CORD CONNECTED", "METAVIEW CONNECTED");
        assertThat(reads(Capability.READ_JOBS)).contains(Product.METAVIEW);
        customer.awaitForwarding(customer.started(customer.candidate(), customer.linkedPosition()), "SENT");
        // when
        var disconnected = customer.disconnect("PURGE");
        // then
        assertThat(disconnected.at("/purged/forwardingCount").asInt()).isEqualTo(1);
        assertThat(statuses()).containsExactly("CORD DISCONNECTED", "METAVIEW CONNECTED");
        assertThat(errors(customer.checkAts())).containsExactly("AtsNotConnectedError");
        assertThat(reads(Capability.READ_INTERVIEWS)).contains(Product.METAVIEW);
        assertThat(checkMetaviewByNight()).isEqualTo("CONNECTED");
        // when
        customer.connect(customer.company.subdomain(), customer.key);
        // then
        customer.awaitForwarding(customer.started(customer.candidate(), customer.linkedPosition()), "SENT");
        assertThat(statuses()).containsExactly("CORD CONNECTED", "METAVIEW CONNECTED");
    }

    @Test
    void connectingChangesNothingInPinpoint() {
        // given
        var application = customer.company.addApplication(
                Long.parseLong(customer.openJob("Chef")), ApplicationDraft.of("Ada", "Lovelace", "ada@example.org"));
        // when
        customer.connectMetaview(metaviewsKey);
        // then
        assertThat(customer.company.comments(application)).isEmpty();
        assertThat(customer.company.mails()).isEmpty();
    }

    @Test
    void metaviewsRefusedKeyIsToldByNameAndLeavesCordAtWork() {
        // given
        customer.connectMetaview(metaviewsKey);
        customer.company.keys().revoke(metaviewsKey);
        // when
        assertThat(checkMetaviewByNight()).isEqualTo("NEEDS_ATTENTION");
        // then
        var notice = customer.awaitNotices(customer.admin, "KEY_REFUSED").getFirst();
        assertThat(notice.get("headline").asString()).contains("Metaview");
        assertThat(reads(Capability.READ_JOBS)).contains(Product.CORD);
        customer.awaitForwarding(customer.started(customer.candidate(), customer.linkedPosition()), "SENT");
        // when
        customer.connectMetaview(customer.company.keys().issue(METAVIEW_NEEDS));
        // then
        customer.awaitNotices(customer.admin);
    }

    @Test
    void aKeyThatMayNotCommentIsRefused() {
        // given
        var key = customer.company.keys().issue(Permission.allBut(Permission.write("Comment")));
        // when
        var refused = customer.connectMetaview(key);
        // then
        assertThat(errors(refused)).containsExactly("PermissionsMissingError");
        assertThat(refused.at("/errors/0/message").asString()).contains("Comments: Write");
        assertThat(statuses()).containsExactly("CORD CONNECTED");
    }

    private List<String> statuses() {
        return customer.admin.ask("{ integrations { product status } }").get("integrations").values().stream()
                .map(integration -> integration.get("product").asString() + " "
                        + integration.get("status").asString())
                .toList();
    }

    private String checkMetaviewByNight() {
        RunningService.shared().bean(CheckNightly.class).check(customer.organisationId(), Product.METAVIEW, account());
        return customer.admin
                .ask("{ integration(product: METAVIEW) { status } }")
                .at("/integration/status")
                .asString();
    }

    private Optional<Product> reads(Capability capability) {
        return RunningService.shared()
                .bean(CurrentAts.class)
                .reading(customer.organisationId(), account(), capability)
                .map(access -> access.via().product());
    }

    private AccountName account() {
        return new AccountName(customer.company.subdomain());
    }
}
