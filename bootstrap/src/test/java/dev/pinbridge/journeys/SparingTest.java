package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Statement 37: how an account is spared that has too much to do or does not answer, and how that shows.
class SparingTest {
    private static JsonNode integration(Customer customer) {
        return customer.recruiter.ask("""
                { integration { pause { reason endsAt explanation }
                  capabilities { capability lastGoodCallAt lastTroubleAt trouble nextTryAt } } }
                """).get("integration");
    }

    private static JsonNode forwarding(Customer customer, String conversation) {
        return customer.recruiter.ask("""
                query($id: ID!) { conversation(id: $id) { forwarding { status explanation trouble nextAttemptAt } } }
                """, "id", conversation).at("/conversation/forwarding");
    }

    private static JsonNode openJobs(Customer customer) {
        return customer.recruiter.answer("{ openJobs(first: 5) { nodes { title } } }");
    }

    @Test
    void waitsAsLongAsItIsAskedToAndSaysSo() {
        // given
        var customer = Customer.connected(true);
        var position = customer.linkedPosition();
        customer.company
                .faults()
                .next(Operation.of("POST", "applications"), new Fault.TooManyRequests(Duration.ofSeconds(6)));
        // when
        var conversation = customer.started(customer.candidate(), position);
        var paused = Eventually.get(
                () -> integration(customer), seen -> !seen.get("pause").isNull());
        // then
        assertThat(paused.at("/pause/reason").asString()).isEqualTo("ASKED_TO_WAIT");
        var end = Instant.parse(paused.at("/pause/endsAt").asString());
        var waiting = Eventually.get(
                () -> forwarding(customer, conversation),
                seen -> seen.get("status").asString().equals("QUEUED"));
        assertThat(waiting.get("explanation").asString())
                .startsWith("Not sent yet: Pinpoint asked us to wait until")
                .endsWith("It is sent by itself after that.");
        assertThat(Instant.parse(waiting.get("nextAttemptAt").asString())).isAfterOrEqualTo(end);
        // when a person asks for something else in the meantime
        var jobs = openJobs(customer);
        // then
        assertThat(jobs.at("/errors/0/message").asString()).startsWith("Pinpoint asked us to wait until");
        assertThat(jobs.at("/errors/0/extensions/code").asString()).isEqualTo("ATS_BUSY");
        assertThat(Instant.parse(jobs.at("/errors/0/extensions/retryAt").asString()))
                .isEqualTo(end);
        // when it is over
        customer.awaitForwarding(conversation, "SENT");
        // then
        assertThat(customer.company.applications()).hasSize(1);
        assertThat(integration(customer).get("pause").isNull()).isTrue();
    }

    @Test
    void leavesAnAccountAloneThatDoesNotAnswerAndGoesOnByItself() {
        // given
        var customer = Customer.connected(true);
        var position = customer.linkedPosition();
        customer.company.faults().always(Operation.any(), new Fault.Unavailable());
        // when
        var conversations = Stream.generate(() -> customer.started(customer.candidate(), position))
                .limit(12)
                .toList();
        var paused = Eventually.get(
                () -> integration(customer), seen -> !seen.get("pause").isNull());
        // then
        assertThat(paused.at("/pause/reason").asString()).isEqualTo("NOT_ANSWERING");
        assertThat(paused.get("capabilities").values().stream()
                        .filter(state -> state.get("capability").asString().equals("READ_JOBS")))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.get("trouble").asString()).contains("503");
                    assertThat(state.get("lastTroubleAt").isNull()).isFalse();
                    assertThat(state.get("lastGoodCallAt").isNull()).isFalse();
                    assertThat(state.get("nextTryAt").isNull()).isFalse();
                });
        // when
        customer.company.faults().clear();
        conversations.forEach(conversation -> customer.awaitForwarding(conversation, "SENT"));
        // then
        assertThat(customer.company.applications()).hasSize(12);
        assertThat(integration(customer).get("pause").isNull()).isTrue();
    }

    @Test
    void accountsThatHangDelayNoOther() {
        // given
        var hanging = Stream.generate(() -> Customer.connected(true)).limit(10).toList();
        List<String> stuck = hanging.stream()
                .map(customer -> {
                    var position = customer.linkedPosition();
                    customer.company.faults().always(Operation.any(), new Fault.Delay(Duration.ofMinutes(1)));
                    return customer.started(customer.candidate(), position);
                })
                .toList();
        var healthy = Customer.connected(true);
        // when
        var conversation = healthy.started(healthy.candidate(), healthy.linkedPosition());
        healthy.awaitForwarding(conversation, "SENT");
        // then
        for (var i = 0; i < hanging.size(); i++) {
            assertThat(forwarding(hanging.get(i), stuck.get(i)).get("status").asString())
                    .isEqualTo("QUEUED");
        }
        hanging.forEach(customer -> customer.company.faults().clear());
    }
}
