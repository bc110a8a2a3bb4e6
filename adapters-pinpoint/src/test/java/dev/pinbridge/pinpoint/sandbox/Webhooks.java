package dev.pinbridge.pinpoint.sandbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The webhook of a company. Events are sent one after the other by a thread of their own, so nobody waits for
/// the receiver; a retry comes after what was raised meanwhile. When an event was refused ten times more, the
/// webhook switches itself off.
public final class Webhooks {
    private static final int RETRIES = 10;
    private static final Duration LONGEST_HELD_BACK = Duration.ofSeconds(1);

    private final Random jitter = new Random();
    private final Map<WebhookFate, Integer> counts = new EnumMap<>(WebhookFate.class);
    private WebhookPace pace = WebhookPace.USUAL;
    private WebhookDisorder disorder = WebhookDisorder.NONE;
    private Random random = new Random(0);
    private Delivery.@Nullable Target target;
    private @Nullable Delivery heldBack;
    private @Nullable Sender sender;

    Webhooks() {}

    private record Sender(ScheduledThreadPoolExecutor thread, HttpClient client) {
        static Sender start() {
            var threads = Thread.ofPlatform().daemon().name("webhooks").factory();
            return new Sender(new ScheduledThreadPoolExecutor(1, threads), HttpClient.newHttpClient());
        }
    }

    /// From now on all events go there. What was still on its way is dropped, and counting starts anew.
    public synchronized void sendTo(URI url, String secret) {
        switchOff();
        target = new Delivery.Target(url, secret);
        sender = Sender.start();
        random = new Random(disorder.seed());
        counts.clear();
    }

    public synchronized void switchOff() {
        target = null;
        heldBack = null;
        if (sender != null) {
            sender.thread().shutdownNow();
            sender.client().shutdownNow();
            sender = null;
        }
    }

    public synchronized boolean isOn() {
        return target != null;
    }

    public synchronized void pace(WebhookPace newPace) {
        pace = newPace;
    }

    public synchronized void disorder(WebhookDisorder newDisorder) {
        disorder = newDisorder;
        random = new Random(newDisorder.seed());
    }

    /// What became of the events since the webhook was set.
    public synchronized Map<WebhookFate, Integer> counts() {
        return Map.copyOf(counts);
    }

    synchronized Optional<Delivery.Target> target() {
        return Optional.ofNullable(target);
    }

    synchronized void raise(String event, Map<String, Long> ids, Instant at) {
        if (target == null) {
            return;
        }
        var delivery = Delivery.of(target, event, ids, at);
        var lost = random.nextDouble() < disorder.lost();
        var doubled = random.nextDouble() < disorder.doubled();
        var reordered = random.nextDouble() < disorder.reordered();
        count(WebhookFate.RAISED);
        if (lost) {
            count(WebhookFate.LOST);
        } else {
            if (doubled) {
                count(WebhookFate.DOUBLED);
                later(delivery, Duration.ZERO);
            }
            if (reordered && heldBack == null) {
                count(WebhookFate.REORDERED);
                holdBack(delivery);
            } else {
                later(delivery, Duration.ZERO);
                release(heldBack);
            }
        }
    }

    private void holdBack(Delivery delivery) {
        heldBack = delivery;
        schedule(() -> release(delivery), LONGEST_HELD_BACK);
    }

    private synchronized void release(@Nullable Delivery delivery) {
        if (delivery != null && delivery.equals(heldBack)) {
            heldBack = null;
            later(delivery, Duration.ZERO);
        }
    }

    private void send(Delivery delivery, HttpClient client) {
        var taken = taken(delivery, client);
        synchronized (this) {
            if (!delivery.target().equals(target)) {
                return;
            }
            count(taken ? WebhookFate.DELIVERED : WebhookFate.FAILED);
            if (taken) {
                return;
            }
            if (delivery.attempt() <= RETRIES) {
                later(delivery.again(), pause(delivery.attempt()));
            } else {
                count(WebhookFate.GIVEN_UP);
                switchOff();
            }
        }
    }

    private boolean taken(Delivery delivery, HttpClient client) {
        var answer = client.sendAsync(delivery.request(), HttpResponse.BodyHandlers.discarding());
        try {
            var status = answer.get(timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status >= 200 && status < 300;
        } catch (ExecutionException _) {
            return false;
        } catch (TimeoutException _) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Duration timeout() {
        return pace.timeout();
    }

    /// Twice as long each time, give or take a fifth.
    private Duration pause(int attempt) {
        var millis = pace.firstPause().toMillis() << (attempt - 1);
        return Duration.ofMillis(Math.round(millis * (0.8 + 0.4 * jitter.nextDouble())));
    }

    private void later(Delivery delivery, Duration pause) {
        var running = sender;
        if (running != null) {
            schedule(() -> send(delivery, running.client()), pause);
        }
    }

    private void schedule(Runnable work, Duration pause) {
        if (sender != null) {
            var _ = sender.thread().schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void count(WebhookFate fate) {
        counts.merge(fate, 1, Integer::sum);
    }
}
