package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.forwarding.Experiment.Recklessness;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `-Dsimulation.seeds=1000000` runs more of them, `-Dsimulation.seed=17` only that one, and prints what
/// happened.
class SimulationTest {
    private static final long SEEDS = Long.getLong("simulation.seeds", 10_000);

    @Test
    void losesNobodyAndSendsNobodyTwice() {
        // given
        var only = Long.getLong("simulation.seed");
        // when
        var objection = only == null ? firstObjection(Experiment.NONE, SEEDS) : objection(told(only));
        // then
        assertThat(objection).isEmpty();
    }

    @Test
    void happensTheSameWayEachTime() {
        LongStream.range(0, 20)
                .forEach(seed -> assertThat(Simulation.run(seed, Experiment.NONE, true))
                        .isEqualTo(Simulation.run(seed, Experiment.NONE, true)));
    }

    /// Otherwise it would show nothing.
    @Test
    void isEventful() {
        // when
        var traces = LongStream.range(0, 150)
                .mapToObj(seed -> Simulation.run(seed, Experiment.NONE, true).trace())
                .toList();
        // then
        for (var what : List.of(
                " dies",
                " is stopped",
                " no answer to",
                " fails in the lane",
                "goes to Unconfirmed",
                "goes to Sent",
                "goes to AlreadyApplied",
                "goes to Refused",
                "goes to Cancelled",
                "goes to Waiting[reason=PLAN",
                "goes to Waiting[reason=JOB_CLOSED",
                "goes to Waiting[reason=NEEDS_INFORMATION",
                "goes to Waiting[reason=INTEGRATION_NEEDS_ATTENTION")) {
            assertThat(traces).as(what).anyMatch(trace -> trace.contains(what));
        }
    }

    @Test
    void noticesASendThatIsRepeatedWithoutALook() {
        assertThat(firstObjection(Experiment.NONE.withIntake(SimulationTest::takingSilenceForFailure)))
                .isPresent();
    }

    @Test
    void noticesWritesThatAreBasedOnAnOlderVersion() {
        assertThat(firstObjection(Experiment.NONE.withForwardings(SimulationTest::takingAnyVersion)))
                .isPresent();
    }

    @Test
    void noticesASendThatIsGivenUpAfterOneLook() {
        // given
        var pace = Experiment.NONE.pace();
        var hasty = new Pace(pace.parallel(), pace.firstRetry(), pace.longestRetry(), List.of(Duration.ofSeconds(5)));
        // then
        assertThat(firstObjection(Experiment.NONE.with(hasty))).isPresent();
    }

    @Test
    void noticesALookThatTrustsTheReferenceAlone() {
        assertThat(firstObjection(Experiment.NONE.withApplications(SimulationTest::findingReferencesOnly)))
                .isPresent();
    }

    /// Also what forwarding cannot do anything about, so that it is known: see ADR 0030.
    @ParameterizedTest
    @EnumSource(Recklessness.class)
    void noticesWhatIsDoneOutsideOfForwarding(Recklessness recklessness) {
        assertThat(firstObjection(Experiment.NONE.with(recklessness))).isPresent();
    }

    private static Optional<String> firstObjection(Experiment experiment) {
        return firstObjection(experiment, 10_000);
    }

    private static Optional<String> firstObjection(Experiment experiment, long seeds) {
        return LongStream.range(0, seeds)
                .mapToObj(seed -> objection(Simulation.run(seed, experiment, false)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> objection(Simulation.Outcome outcome) {
        return Optional.ofNullable(outcome.objection())
                .map(objection -> "seed %d: %s".formatted(outcome.seed(), objection));
    }

    @SuppressWarnings("SystemOut") // whoever asks for one seed wants to read it
    private static Simulation.Outcome told(long seed) {
        var outcome = Simulation.run(seed, Experiment.NONE, true);
        System.out.println(outcome.trace());
        return outcome;
    }

    private static ApplicationIntake takingSilenceForFailure(ApplicationIntake intake) {
        return (credentials, application, allowed) -> {
            var submitted = intake.submit(credentials, application, allowed);
            return submitted.outcome() instanceof Submission.Unknown(var why)
                    ? new Submitted(new Submission.NotReached(why), null)
                    : submitted;
        };
    }

    private static AtsApplications findingReferencesOnly(AtsApplications applications) {
        return new AtsApplications() {
            @Override
            public List<AtsApplication> ofPerson(AtsCredentials credentials, EmailAddress email) {
                return List.of();
            }

            @Override
            public List<AtsApplication> withReference(AtsCredentials credentials, String reference) {
                return applications.withReference(credentials, reference);
            }
        };
    }

    private static Forwardings takingAnyVersion(Forwardings forwardings) {
        return (Forwardings) Proxy.newProxyInstance(
                Forwardings.class.getClassLoader(), new Class<?>[] {Forwardings.class}, (_, method, arguments) -> {
                    if (method.getName().equals("update")) {
                        var next = (Forwarding) Objects.requireNonNull(arguments[0]);
                        arguments[0] = forwardings
                                .find(next.organisation(), next.id())
                                .orElseThrow()
                                .moved(next.state());
                    }
                    try {
                        return method.invoke(forwardings, arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }
}
