package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes how calls went, for each capability of each product's key: at once when that changes, and else now and
/// then, so that it costs next to nothing. A note that cannot be made never spoils the call.
public final class CallReports {
    private static final Logger log = LoggerFactory.getLogger(CallReports.class);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

    private final AtsHealth health;
    private final InstantSource clock;
    private final Map<Subject, Noted> last = new ConcurrentHashMap<>();

    private record Subject(OrganisationId organisation, Product product, Capability capability) {
        static Subject of(AtsCredentials credentials, Capability capability) {
            return new Subject(credentials.organisation(), credentials.product(), capability);
        }
    }

    private record Noted(boolean good, Instant at) {}

    public CallReports(AtsHealth health, InstantSource clock) {
        this.health = health;
        this.clock = clock;
    }

    /// Makes the call and notes how it went; one that was not even tried says nothing.
    <T> T of(AtsCredentials credentials, Capability needed, Supplier<T> call) {
        T result;
        try {
            result = call.get();
        } catch (AtsPaused e) {
            throw e;
        } catch (AtsTrouble e) {
            trouble(credentials, needed, e.what());
            throw e;
        }
        good(credentials, needed);
        return result;
    }

    public void good(AtsCredentials credentials, Capability capability) {
        note(
                Subject.of(credentials, capability),
                true,
                at -> health.good(credentials.organisation(), credentials.product(), capability, at));
    }

    /// @param words what happened, for people
    public void trouble(AtsCredentials credentials, Capability capability, String words) {
        note(
                Subject.of(credentials, capability),
                false,
                at -> health.trouble(credentials.organisation(), credentials.product(), capability, words, at));
    }

    private void note(Subject subject, boolean good, Consumer<Instant> write) {
        var before = last.get(subject);
        var now = new Noted(good, clock.instant());
        if (isOld(before, now) && claim(subject, before, now)) {
            try {
                write.accept(now.at());
            } catch (RuntimeException e) {
                last.remove(subject, now);
                log.atWarn().setCause(e).log("how a call went could not be noted");
            }
        }
    }

    private static boolean isOld(@Nullable Noted before, Noted now) {
        return before == null
                || before.good() != now.good()
                || !before.at().plus(NOW_AND_THEN).isAfter(now.at());
    }

    /// Of several at once one makes the note.
    private boolean claim(Subject subject, @Nullable Noted before, Noted now) {
        return before == null ? last.putIfAbsent(subject, now) == null : last.replace(subject, before, now);
    }
}
