package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Operation;
import dev.pinbridge.pinpoint.sandbox.Permission;
import dev.pinbridge.pinpoint.sandbox.SandboxApplication;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForwardingTest {
    private final Customer customer = Customer.connected(true);

    enum Initiator {
        CANDIDATE,
        ORGANISATION
    }

    /// Statement 5.
    @ParameterizedTest
    @EnumSource(Initiator.class)
    void putsOneApplicationWithTheCvIntoTheAppliedStage(Initiator initiator) {
        // given
        var cv = Cvs.pdf();
        var job = customer.company.addJob(JobDraft.titled("Engineer"));
        var position = customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
        var candidate = customer.candidateWithCv(cv);
        var conversation = customer.recruiter
                .ask("""
                        mutation($candidate: ID!, $position: ID!, $initiator: Side!) { sendMessageRequest(input: {
                          candidateId: $candidate, positionId: $position, initiator: $initiator, message: "Hello"}) {
                          conversation { id } } }
                        """, "candidate", candidate, "position", position, "initiator", initiator)
                .at("/sendMessageRequest/conversation/id")
                .asString();
        // when
        customer.accept(conversation);
        customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(customer.company.applications(job, "applied"))
                .singleElement()
                .satisfies(application -> {
                    assertThat(application.firstName()).isEqualTo("Zoë");
                    assertThat(customer.company.cv(application.id())).hasValue(cv);
                });
    }

    /// Statement 6.
    @Test
    void sendsByHandWhenTheToggleIsOff() {
        // given
        customer.automaticForwarding(false);
        var job = customer.company.addJob(JobDraft.titled("Engineer"));
        var position = customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
        var conversation = customer.started(customer.candidateWithCv(Cvs.pdf()), position);
        assertThat(customer.conversation(conversation).get("forwarding").isNull())
                .isTrue();
        assertThat(customer.conversation(conversation).get("canForward").asBoolean())
                .isTrue();
        assertThat(customer.company.applications()).isEmpty();
        // when
        customer.forward(conversation);
        var sent = customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(customer.company.applications(job, "applied")).hasSize(1);
        assertThat(sent.at("/origin/person/name").asString()).isEqualTo("The recruiter");
        assertThat(customer.conversation(conversation).get("canForward").asBoolean())
                .isFalse();
    }

    /// Statement 7.
    @Test
    void makesOneApplicationPerJobAndOnePerson() {
        // given
        var candidate = customer.candidate();
        var first = customer.started(candidate, customer.linkedPosition());
        var second = customer.started(candidate, customer.linkedPosition());
        // when
        customer.awaitForwarding(first, "SENT");
        customer.awaitForwarding(second, "SENT");
        // then
        assertThat(customer.company.applications()).hasSize(2);
        assertThat(customer.company.applications().stream()
                        .map(SandboxApplication::candidateId)
                        .distinct())
                .hasSize(1);
    }

    /// Statement 8.
    @Test
    void reusesAPersonWhoIsThereAndShowsTheirOtherApplications() {
        // given
        var other = customer.company.addJob(JobDraft.titled("Designer"));
        customer.company.addApplication(other, ApplicationDraft.of("Zoë", "Ångström", "known@example.org"));
        // when
        var conversation = customer.started(customer.candidate("Known@example.org"), customer.linkedPosition());
        var sent = customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(sent.get("isAlreadyInAts").asBoolean()).isTrue();
        assertThat(sent.get("otherApplications"))
                .singleElement()
                .satisfies(application ->
                        assertThat(application.get("jobTitle").asString()).isEqualTo("Designer"));
        assertThat(customer.company.applications().stream()
                        .map(SandboxApplication::candidateId)
                        .distinct())
                .hasSize(1);
    }

    /// Statement 9.
    @Test
    void showsWhenByWhichRuleAndWhere() {
        // given
        var before = Instant.now();
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        // when
        var sent = customer.awaitForwarding(conversation, "SENT");
        // then
        var application = customer.company.applications().getFirst();
        assertThat(Instant.parse(sent.get("statusChangedAt").asString())).isBetween(before, Instant.now());
        assertThat(sent.at("/origin/rule").asString()).isEqualTo("ORGANISATION");
        assertThat(sent.get("applicationUrl").asString())
                .endsWith("/" + customer.company.subdomain() + "/admin/jobs/" + application.jobId() + "/applications/"
                        + application.id());
    }

    /// Statement 10.
    @Test
    void refusesBeforeTheConversationHasStarted() {
        // given
        var pending = customer.requested(customer.candidate(), customer.linkedPosition());
        var declined = customer.requested(customer.candidate(), customer.linkedPosition());
        customer.decline(declined);
        // when, then
        assertThat(List.of(pending, declined)).allSatisfy(conversation -> {
            var refused = customer.forward(conversation);
            assertThat(errors(refused)).containsExactly("ConversationNotStartedError");
            assertThat(refused.at("/errors/0/message").asString()).containsIgnoringCase("not");
            assertThat(customer.conversation(conversation)
                            .get("forwardingObstacle")
                            .asString())
                    .isEqualTo("CONVERSATION_NOT_STARTED");
        });
    }

    /// Statement 11.
    @Test
    void holdsSomebodyAtAnUnlinkedPositionAndAsksWhenItIsLinked() {
        // given
        var position = customer.unlinkedPosition();
        var conversation = customer.started(customer.candidate(), position);
        assertThat(customer.conversation(conversation)
                        .at("/forwarding/waitingReason")
                        .asString())
                .isEqualTo("NOT_LINKED");
        // when
        var linked = customer.linkPosition(position, customer.openJob("Engineer"));
        // then
        assertThat(linked.at("/position/waitingCount").asInt()).isEqualTo(1);
        assertThat(customer.conversation(conversation).get("canForward").asBoolean())
                .isTrue();
        assertThat(customer.company.applications()).isEmpty();
        // when
        customer.forward(conversation);
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(customer.company.applications()).hasSize(1);
    }

    /// Statement 12.
    @Test
    void returnsTheFirstResultWhenDoneTwice() {
        // given
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        var sent = customer.awaitForwarding(conversation, "SENT");
        // when
        var acceptedAgain = customer.accept(conversation);
        var pressed = customer.forward(conversation);
        // then
        assertThat(errors(acceptedAgain)).containsExactly("ConversationAlreadyStartedError");
        assertThat(acceptedAgain.at("/conversation/id").asString()).isEqualTo(conversation);
        assertThat(errors(pressed)).isEmpty();
        assertThat(pressed.at("/forwarding/id").asString())
                .isEqualTo(sent.get("id").asString());
        assertThat(customer.company.applications()).hasSize(1);
    }

    @Test
    void refusesToDeclineAfterAccepting() {
        // given
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        // when
        var refused = customer.decline(conversation);
        // then
        assertThat(errors(refused)).containsExactly("ConversationAlreadyStartedError");
        assertThat(refused.at("/conversation/status").asString()).isEqualTo("STARTED");
    }

    /// Statement 13.
    @Test
    void adoptsWhatArrivedWithoutAnAnswer() {
        // given
        customer.company.faults().next(Operation.of("POST", "applications"), new Fault.ResetAfterCommit());
        // when
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(customer.company.applications()).hasSize(1);
        assertThat(customer.company.requests().count("POST", "/api/v1/applications"))
                .as("one probe when connecting, one create")
                .isEqualTo(2);
    }

    @Test
    void sendsAgainWhatDidNotArrive() {
        // given
        customer.company.faults().next(Operation.of("POST", "applications"), new Fault.ResetBefore());
        // when
        var conversation = customer.started(customer.candidate(), customer.linkedPosition());
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(customer.company.applications()).hasSize(1);
    }

    /// Statement 14.
    @Test
    void holdsSomebodyWithoutTheCvThatTheJobDemands() {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer").requireCv());
        var position = customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
        var candidate = customer.candidate();
        var conversation = customer.started(candidate, position);
        var held = customer.awaitForwarding(conversation, "WAITING");
        assertThat(held.get("missing").toString()).isEqualTo("[\"CV\"]");
        // when
        var cv = Client.json(customer.recruiter.upload("cv.pdf", Cvs.pdf()))
                .get("id")
                .asString();
        customer.recruiter.ask(
                "mutation($id: ID!, $cv: ID!) { attachCv(input: {candidateId: $id, documentId: $cv}) { candidate { id } } }",
                "id",
                candidate,
                "cv",
                cv);
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(customer.company.applications(job))
                .singleElement()
                .satisfies(application -> assertThat(application.cvSha256()).isNotNull());
    }

    /// Statement 15.
    @Test
    void saysThatThePersonIsOnTheJobAlready() {
        // given
        customer.company.refuseDuplicateApplications(true);
        var job = customer.company.addJob(JobDraft.titled("Engineer"));
        var own = customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "there@example.org"));
        var position = customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
        // when
        var conversation = customer.started(customer.candidate("there@example.org"), position);
        var known = customer.awaitForwarding(conversation, "ALREADY_APPLIED");
        // then
        assertThat(known.get("applicationReference").asString()).isEqualTo(Long.toString(own));
    }

    /// Statement 16.
    @Test
    void blocksWhenTheJobClosedAndIsReleasedByRelinking() {
        // given
        var job = customer.openJob("Engineer");
        var position = customer.importPosition(job).get("position").get("id").asString();
        customer.company.setJobStatus(Long.parseLong(job), "archived");
        var conversation = customer.started(customer.candidate(), position);
        assertThat(customer.awaitForwarding(conversation, "WAITING")
                        .get("waitingReason")
                        .asString())
                .isEqualTo("JOB_CLOSED");
        // when
        customer.linkPosition(position, customer.openJob("Engineer"));
        // then
        customer.awaitForwarding(conversation, "SENT");
    }

    @Test
    void goesOnAfterANewKey() {
        // given
        var position = customer.linkedPosition();
        customer.company.keys().revoke(customer.key);
        var conversation = customer.started(customer.candidate(), position);
        assertThat(customer.awaitForwarding(conversation, "WAITING")
                        .get("waitingReason")
                        .asString())
                .isEqualTo("INTEGRATION_NEEDS_ATTENTION");
        // when
        customer.connect(customer.company.subdomain(), customer.company.keys().issue(Permission.all()));
        // then
        customer.awaitForwarding(conversation, "SENT");
    }

    @Test
    void sendsAnUploadOf30Megabytes() {
        // given
        var cv = Cvs.pdfOf(29_000_000);
        var conversation = customer.started(customer.candidateWithCv(cv), customer.linkedPosition());
        // when
        customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(customer.company.cv(
                        customer.company.applications().getFirst().id()))
                .hasValue(cv);
    }
}
