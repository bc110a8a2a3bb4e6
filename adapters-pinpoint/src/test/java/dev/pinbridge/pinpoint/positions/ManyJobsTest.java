package dev.pinbridge.pinpoint.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.integration.InMemoryAtsHealth;
import dev.pinbridge.application.integration.InMemoryAtsTraffic;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.SpeedLimits;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import dev.pinbridge.pinpoint.http.AccountUrls;
import dev.pinbridge.pinpoint.http.GateSettings;
import dev.pinbridge.pinpoint.http.HttpLimits;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.jsonapi.CallReports;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.Operation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Lists of several pages, and pages that fail.
final class ManyJobsTest {
    private static final HttpLimits LIMITS =
            new HttpLimits(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(10), 1_000_000);

    private final SandboxAtsDriver pinpoint = new SandboxAtsDriver();

    @AfterEach
    void stop() {
        pinpoint.close();
    }

    @Test
    void readsBeyondTheLargestPage() {
        // given
        IntStream.range(0, 1001).forEach(i -> pinpoint.job("Job " + i, JobStatus.OPEN));
        // when
        var open = pinpoint.client().jobs().open(pinpoint.credentials());
        // then
        assertThat(open).extracting(JobSummary::title).doesNotHaveDuplicates().hasSize(1001);
        assertThat(pinpoint.company().requests().count("GET", "/api/v1/jobs")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 2", "4, 3"})
    void stopsAtThePageThatIsNotFull(int jobs, int requests) {
        // given
        IntStream.range(0, jobs).forEach(i -> pinpoint.job("Job " + i, JobStatus.OPEN));
        try (var http = http(pinpoint.urlTemplate())) {
            // when
            var open = inPagesOfTwo(http).open(pinpoint.credentials());
            // then
            assertThat(open).hasSize(jobs);
            assertThat(pinpoint.company().requests().count()).isEqualTo(requests);
        }
    }

    @Test
    void doesNotReadTheSamePageForEver() {
        // given
        try (var server = RawServer.answering(200, "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
                var http = http(server.urlTemplate())) {
            // when
            var jobs = inPagesOfTwo(http);
            // then
            assertThatExceptionOfType(AtsUnavailable.class)
                    .isThrownBy(() -> jobs.open(Ats.ACME))
                    .withMessageContaining("repeats");
            assertThat(server.requests()).hasSize(2);
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault.ServerError(), new Fault.Unavailable(), new Fault.ResetBefore(), new Fault.MalformedJson());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isUnavailableWhenPinpointHasTrouble(Fault fault) {
        // given
        pinpoint.company().faults().always(Operation.of("GET", "jobs"), fault);
        // when
        var jobs = pinpoint.client().jobs();
        // then
        assertThatExceptionOfType(AtsUnavailable.class)
                .isThrownBy(() -> jobs.open(pinpoint.credentials()))
                .withMessageStartingWith("Pinpoint");
    }

    @Test
    void passesOnHowLongToWait() {
        // given
        var fault = new Fault.TooManyRequests(Duration.ofSeconds(7));
        pinpoint.company().faults().next(Operation.of("GET", "jobs"), fault);
        // when
        var jobs = pinpoint.client().jobs();
        // then
        assertThatExceptionOfType(AtsBusy.class)
                .isThrownBy(() -> jobs.open(pinpoint.credentials()))
                .satisfies(busy -> assertThat(busy.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    private static PinpointHttp http(String urlTemplate) {
        return new PinpointHttp(
                new AccountUrls(urlTemplate),
                LIMITS,
                "test",
                new InMemoryAtsTraffic(new InMemoryTransactions(), InstantSource.system()),
                new GateSettings(new SpeedLimits(5000, 5000, 1), Duration.ofSeconds(30)),
                new Random(1),
                InstantSource.system());
    }

    private static AtsJobs inPagesOfTwo(PinpointHttp http) {
        return new PinpointJobs(new PinpointReader(
                http,
                new CallReports(new InMemoryAtsHealth(new InMemoryTransactions()), InstantSource.system()),
                InstantSource.system(),
                2));
    }
}
