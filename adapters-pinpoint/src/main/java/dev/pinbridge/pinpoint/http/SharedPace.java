package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Traffic;
import dev.pinbridge.domain.integration.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/// The pace of one account as all nodes share it. Each method is a round trip or two to where it is kept.
final class SharedPace {
    private final AtsTraffic traffic;
    private final OrganisationId organisation;
    private final AccountName account;
    private final GateSettings settings;
    private final RandomGenerator random;

    SharedPace(
            AtsTraffic traffic,
            OrganisationId organisation,
            AccountName account,
            GateSettings settings,
            RandomGenerator random) {
        this.traffic = traffic;
        this.organisation = organisation;
        this.account = account;
        this.settings = settings;
        this.random = random;
    }

    Turns reserve(Haste haste, int successes) {
        var probeWait = outage();
        return change((now, was) -> was.reserve(haste, successes, settings.speed(), probeWait, now));
    }

    /// @param ago how long ago the request left that was one too many
    /// @return how long the pause is from now on
    Duration slowDown(Duration ago, Duration retryAfter) {
        var chance = random.nextDouble();
        return pause((now, was) -> was.slowedDown(now.minus(ago), retryAfter, settings.speed(), chance, now));
    }

    /// @return how long the pause is from now on
    Duration notAnswering() {
        var outage = outage();
        return pause((now, was) -> was.notAnswering(now.plus(outage)));
    }

    void answering() {
        change((_, was) -> new Traffic.After<>(was.answering(), true));
    }

    private Duration outage() {
        return settings.circuitWait()
                .plusMillis((long) (settings.circuitWait().toMillis() * 0.2 * random.nextDouble()));
    }

    private Duration pause(BiFunction<Instant, Traffic, Traffic> change) {
        return change((now, was) -> {
            var next = change.apply(now, was);
            var left = next.pausedAt(now).map(pause -> Duration.between(now, pause.until()));
            return new Traffic.After<>(next, left.orElse(Duration.ZERO));
        });
    }

    private <T> T change(BiFunction<Instant, Traffic, Traffic.After<T>> change) {
        return traffic.change(organisation, account, settings.speed().starting(), (was, now) -> change.apply(now, was));
    }
}
