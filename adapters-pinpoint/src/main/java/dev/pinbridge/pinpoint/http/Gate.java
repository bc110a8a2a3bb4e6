package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What every request to Pinpoint passes: one door for each organisation's account. There it waits for its turn,
/// and is turned back while the account is paused. Each door's waiting is its own, so an account that is slow or
/// dead delays no other.
final class Gate {
    private final Map<Account, Door> doors = new ConcurrentHashMap<>();
    private final CircuitBreakerRegistry circuits;
    private final AtsTraffic traffic;
    private final GateSettings settings;
    private final RandomGenerator random;
    private final InstantSource clock;

    private record Account(OrganisationId organisation, AccountName name) {}

    Gate(AtsTraffic traffic, GateSettings settings, RandomGenerator random, InstantSource clock) {
        this.traffic = traffic;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
        this.circuits = CircuitBreakerRegistry.of(circuit(settings));
    }

    /// Half of the last twenty, or of the first ten, say that an account does not answer.
    private static CircuitBreakerConfig circuit(GateSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(20, 10, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(50)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(settings.circuitWait())
                .build();
    }

    /// Makes the exchange when it is its turn. One that is held was not begun.
    Exchange pass(AtsCredentials credentials, Supplier<Exchange> exchange) {
        var door = doors.computeIfAbsent(new Account(credentials.organisation(), credentials.account()), this::open);
        try {
            return switch (door.enter(credentials.haste())) {
                case Door.Entry.Open open -> door.leave(open, exchange.get());
                case Door.Entry.Shut(var pause) -> new Exchange.Held(pause);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange.Held(new Pause(PauseReason.ASKED_TO_WAIT, clock.instant()));
        }
    }

    private Door open(Account account) {
        var circuit = circuits.circuitBreaker(
                account.organisation().value() + "/" + account.name().value());
        var pace = new SharedPace(traffic, account.organisation(), account.name(), settings, random);
        return new Door(pace, circuit, clock);
    }
}
