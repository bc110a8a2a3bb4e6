package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.integration.CheckNightly;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class IntegrationLifeTest {
    private static final String IMPACT = """
            { disconnectImpact { waitingCount queuedCount sendingCount unconfirmedCount linkedPositionCount
              automaticConversationCount openRequestCount } }
            """;

    private final Customer customer = Customer.connected(true);

    /// Statements 36 and 38.
    @Test
    void keepsTheQueueTellsTheAdminsOnceAndDrainsAfterANewKey() throws Exception {
        // given
        var position = customer.linkedPosition();
        customer.company.keys().revoke(customer.key);
        // when
        var conversations = Stream.generate(() -> customer.started(customer.candidate(), position))
                .limit(10)
                .toList();
        conversations.forEach(conversation -> assertThat(customer.awaitForwarding(conversation, "WAITING")
                        .get("waitingReason")
                        .asString())
                .isEqualTo("INTEGRATION_NEEDS_ATTENTION"));
        // then
        assertThat(status()).isEqualTo("NEEDS_ATTENTION");
        assertThat(customer.awaitNotices(customer.admin, "KEY_REFUSED")
                        .getFirst()
                        .get("whatToDo")
                        .asString())
                .contains("new key");
        assertThat(customer.notices(customer.recruiter)).isEmpty();
        var mails = Eventually.get(customer::mails, received -> !received.isEmpty());
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).singleElement().asString().startsWith("admin@");
            assertThat(mail.getContent().toString())
                    .contains("https://product.example")
                    .doesNotContain(customer.key, "@example.org");
        });
        // when
        var wrong = customer.connect(customer.company.subdomain(), "mistyped");
        // then
        assertThat(errors(wrong)).containsExactly("ApiKeyRefusedError");
        assertThat(status()).isEqualTo("NEEDS_ATTENTION");
        assertThat(customer.notices(customer.admin)).hasSize(1);
        // when
        customer.connect(customer.company.subdomain(), customer.company.keys().issue(Permission.all()));
        conversations.forEach(conversation -> customer.awaitForwarding(conversation, "SENT"));
        // then
        assertThat(customer.notices(customer.admin)).isEmpty();
        assertThat(customer.company.applications()).hasSize(10);
        assertThat(customer.mails()).hasSize(1);
    }

    @Test
    void aWrongNewKeyLeavesTheOldOneAtWork() {
        // when
        customer.connect(customer.company.subdomain(), "mistyped");
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(status()).isEqualTo("CONNECTED");
    }

    /// Statement 36.
    @ParameterizedTest
    @CsvSource({"Job,READ_JOBS", "Application,WRITE_APPLICATIONS"})
    void marksOneCapabilityAndGoesOnWhenItIsBack(String resource, String capability) {
        // given
        var position = customer.linkedPosition();
        var lost = capability.equals("READ_JOBS") ? Permission.read(resource) : Permission.write(resource);
        customer.company.keys().add(customer.key, Permission.allBut(lost));
        // when
        var conversation = customer.started(customer.candidate(), position);
        var waiting = customer.awaitForwarding(conversation, "WAITING");
        // then
        assertThat(waiting.get("waitingReason").asString()).isEqualTo("PERMISSION_MISSING");
        assertThat(waiting.get("explanation").asString()).contains("Applications: Write", "check again");
        assertThat(status()).isEqualTo("CONNECTED");
        assertThat(missing(customer.admin
                        .ask("{ integration { capabilities { capability isAvailable } } }")
                        .get("integration")))
                .containsExactly(capability);
        assertThat(customer.awaitNotices(customer.admin, "PERMISSION_LOST")
                        .getFirst()
                        .get("capability")
                        .asString())
                .isEqualTo(capability);
        assertThat(Eventually.get(customer::mails, received -> !received.isEmpty()))
                .hasSize(1);
        // when
        customer.company.keys().add(customer.key, Permission.all());
        var checked = customer.checkAts();
        // then
        assertThat(missing(checked.get("integration"))).isEmpty();
        customer.awaitForwarding(conversation, "SENT");
        customer.awaitNotices(customer.admin);
    }

    @Test
    void findsOutAtNightThatTheApiIsSwitchedOnAgain() {
        // given
        var position = customer.linkedPosition();
        customer.company.switchApi(false);
        assertThat(customer.checkAts().at("/integration/status").asString()).isEqualTo("NEEDS_ATTENTION");
        customer.awaitNotices(customer.admin, "API_SWITCHED_OFF");
        var conversation = customer.started(customer.candidate(), position);
        customer.awaitForwarding(conversation, "WAITING");
        // when
        customer.company.switchApi(true);
        RunningService.shared()
                .bean(CheckNightly.class)
                .check(organisation(), Product.CORD, new AccountName(customer.company.subdomain()));
        // then
        customer.awaitForwarding(conversation, "SENT");
        customer.awaitNotices(customer.admin);
    }

    /// Statement 16.
    @Test
    void tellsTheRecruiterThatPeopleWaitForAClosedJob() {
        // given
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).get("position").get("id").asString();
        customer.company.setJobStatus(Long.parseLong(job), "closed");
        var conversation = customer.started(customer.candidate(), position);
        customer.awaitForwarding(conversation, "WAITING");
        // when
        var notice = customer.awaitNotices(customer.recruiter, "JOB_CLOSED").getFirst();
        // then
        assertThat(notice.at("/position/id").asString()).isEqualTo(position);
        assertThat(notice.get("peopleCount").asInt()).isEqualTo(1);
        assertThat(notice.get("message").asString()).startsWith("1 person waits");
        assertThat(customer.recruiter
                        .ask("{ openNoticeCount }")
                        .get("openNoticeCount")
                        .asInt())
                .isEqualTo(1);
        // when
        customer.linkPosition(position, customer.openJob("Engineer"));
        // then
        customer.awaitForwarding(conversation, "SENT");
        customer.awaitNotices(customer.recruiter);
    }

    @Test
    void putsANoticeAway() {
        // given
        customer.company.switchApi(false);
        customer.checkAts();
        var notice = customer.awaitNotices(customer.admin, "API_SWITCHED_OFF")
                .getFirst()
                .get("id")
                .asString();
        // when
        var dismissed = customer.admin.ask("""
                mutation($id: ID!) { dismissNotice(input: {noticeId: $id}) {
                  notice { status dismissedAt dismissedBy { name } } errors { __typename } } }
                """, "id", notice).get("dismissNotice");
        // then
        assertThat(dismissed.get("errors")).isEmpty();
        assertThat(dismissed.at("/notice/status").asString()).isEqualTo("DISMISSED");
        assertThat(dismissed.at("/notice/dismissedBy/name").asString()).isEqualTo("The admin");
        assertThat(customer.notices(customer.admin)).isEmpty();
    }

    /// Statement 39.
    @Test
    void disconnectsAfterAnImpactSummaryAndKeepsWhatIsStored() {
        // given
        var conversation = waitingForAClosedJob();
        var impact = customer.admin.ask(IMPACT).get("disconnectImpact");
        assertThat(impact.get("waitingCount").asInt()).isEqualTo(1);
        assertThat(impact.get("linkedPositionCount").asInt()).isEqualTo(1);
        assertThat(impact.get("automaticConversationCount").asInt()).isEqualTo(1);
        // when
        var disconnected = customer.disconnect("KEEP");
        // then
        assertThat(disconnected.at("/integration/status").asString()).isEqualTo("DISCONNECTED");
        assertThat(disconnected.get("purged").isNull()).isTrue();
        assertThat(customer.admin.ask(IMPACT).get("disconnectImpact").isNull()).isTrue();
        assertThat(customer.conversation(conversation).at("/forwarding/status").asString())
                .isEqualTo("WAITING");
        assertNothingIsAskedAnyMore();
    }

    /// Statement 39.
    @Test
    void disconnectsAndPurgesWhatIsStored() {
        // given
        var conversation = waitingForAClosedJob();
        customer.awaitNotices(customer.recruiter, "JOB_CLOSED");
        customer.awaitFirstImport();
        // when
        var purged = customer.disconnect("PURGE").get("purged");
        // then
        assertThat(purged.get("jobLinkCount").asInt()).isEqualTo(1);
        assertThat(purged.get("forwardingCount").asInt()).isEqualTo(1);
        assertThat(purged.get("noticeCount").asInt()).isEqualTo(2);
        assertThat(customer.conversation(conversation).get("forwarding").isNull())
                .isTrue();
        assertThat(customer.recruiter
                        .ask("{ positions { nodes { jobLink { linkedAt } } } }")
                        .at("/positions/nodes/0/jobLink")
                        .isNull())
                .isTrue();
        assertThat(customer.notices(customer.recruiter)).isEmpty();
        assertNothingIsAskedAnyMore();
    }

    private String waitingForAClosedJob() {
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).get("position").get("id").asString();
        customer.company.setJobStatus(Long.parseLong(job), "closed");
        var conversation = customer.started(customer.candidate(), position);
        customer.awaitForwarding(conversation, "WAITING");
        return conversation;
    }

    /// Neither by a click nor by a new conversation.
    private void assertNothingIsAskedAnyMore() {
        var before = customer.company.requests().count();
        var position = customer.unlinkedPosition();
        customer.started(customer.candidate(), position);
        var jobs = customer.recruiter.answer("{ openJobs { nodes { title } } }");
        assertThat(jobs.at("/errors/0/extensions/code").asString()).isEqualTo("ATS_NOT_CONNECTED");
        assertThat(errors(customer.checkAts())).containsExactly("AtsNotConnectedError");
        assertThat(customer.company.requests().count()).isEqualTo(before);
    }

    private String status() {
        return customer.admin
                .ask("{ integration { status } }")
                .at("/integration/status")
                .asString();
    }

    private static List<String> missing(JsonNode integration) {
        return integration.get("capabilities").values().stream()
                .filter(state -> !state.get("isAvailable").asBoolean())
                .map(state -> state.get("capability").asString())
                .toList();
    }

    private OrganisationId organisation() {
        return customer.organisationId();
    }
}
