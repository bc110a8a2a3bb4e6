package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.InterviewDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The bot that records hears of the interviews that are scheduled in the ATS.
class RecordingTest {
    private static final String MEET = "https://meet.google.com/abc-defg-hij";

    private final Customer customer = Customer.connected(false);
    private final long user = customer.company.addUser("Ana", "Lima", "ana@acme.example");
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    /// Statements 21 and 34.
    @Test
    void theBotExpectsAScheduledInterviewFollowsItWhenItMovesAndIsReleasedWithIt() {
        // given
        var interview = scheduled();
        // when
        customer.connectMetaview(customer.company.keys().issue(Permission.all()));
        // Those of cord were read before there were any.
        customer.recruiter.ask("mutation { syncAts(input: {kinds: [JOBS]}) { errors { __typename } } }");
        // then
        var call = Eventually.get(Duration.ofSeconds(60), this::calls, calls -> calls.size() == 1)
                .getFirst();
        var id = NodeIds.call(call.get("id").asString()).orElseThrow();
        assertThat(awaitBot(id, tomorrow).joinUrl()).isEqualTo(MEET);
        var planned = awaitStatus("PLANNED");
        assertThat(planned.get("toldAt").isNull()).isFalse();
        assertThat(planned.get("trouble").isNull()).isTrue();
        assertThat(planned.get("nextAttemptAt").isNull()).isTrue();
        // when
        customer.company.change(
                "interviews",
                interview,
                Map.of("start_at", tomorrow.plusSeconds(3600), "end_at", tomorrow.plusSeconds(5400)));
        sync(interview);
        // then
        awaitBot(id, tomorrow.plusSeconds(3600));
        // when
        customer.company.delete("interviews", interview);
        sync(interview);
        // then
        Eventually.get(() -> bot(id), Optional::isEmpty);
        Eventually.get(this::calls, calls -> calls.getFirst().get("recording").isNull());
    }

    private long scheduled() {
        var application =
                customer.company.addApplication(job, ApplicationDraft.of("Zoë", "Ångström", "zoe@example.org"));
        return customer.company.addInterview(
                application,
                InterviewDraft.between(tomorrow, tomorrow.plusSeconds(1800)).part(MEET, user));
    }

    private void sync(long interview) {
        customer.recruiter.ask(
                "mutation($key: String!) { syncAtsRecord(input: {kind: INTERVIEW, key: $key}) { errors { __typename } } }",
                "key",
                Long.toString(interview));
    }

    private JsonNode awaitStatus(String status) {
        return Eventually.get(
                        this::calls,
                        calls -> calls.getFirst()
                                .at("/recording/status")
                                .asString()
                                .equals(status))
                .getFirst()
                .get("recording");
    }

    private List<JsonNode> calls() {
        return List.copyOf(customer.admin
                .ask("{ calls { nodes { id status recording { status toldAt trouble nextAttemptAt } } } }")
                .at("/calls/nodes")
                .values());
    }

    private static RecordingOrder awaitBot(CallId call, Instant start) {
        return Eventually.get(
                        () -> bot(call),
                        order -> order.map(RecordingOrder::startAt)
                                .filter(start::equals)
                                .isPresent())
                .orElseThrow();
    }

    private static Optional<RecordingOrder> bot(CallId call) {
        return RunningService.shared().bot().expected(call);
    }
}
