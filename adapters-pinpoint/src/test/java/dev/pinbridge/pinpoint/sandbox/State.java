package dev.pinbridge.pinpoint.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// All that is remembered about one company, behind one lock.
final class State {
    private final String subdomain;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();
    private final Orders orders = new Orders(tables);
    private final Blobs blobs = new Blobs();
    private final List<Mail> mails = new ArrayList<>();
    private final Webhooks webhooks = new Webhooks();
    private final Events events = new Events(this);
    private final Oddities oddities = new Oddities();
    private final Settings settings = new Settings();
    private volatile String url = "http://127.0.0.1";
    private volatile Runnable changed = () -> {};
    private volatile Watcher watcher = new Watcher() {};

    State(String subdomain, InstantSource clock) {
        this.subdomain = subdomain;
        this.clock = clock;
    }

    <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /// As [#locked], for work that changes something which is worth saving.
    <T> T changing(Supplier<T> work) {
        try {
            return locked(work);
        } finally {
            changed.run();
        }
    }

    String subdomain() {
        return subdomain;
    }

    Instant now() {
        return clock.instant();
    }

    Tables tables() {
        return tables;
    }

    Orders orders() {
        return orders;
    }

    Blobs blobs() {
        return blobs;
    }

    Settings settings() {
        return settings;
    }

    Webhooks webhooks() {
        return webhooks;
    }

    Events events() {
        return events;
    }

    Oddities oddities() {
        return oddities;
    }

    List<Mail> mails() {
        return mails;
    }

    /// Where the company is served, such as `http://127.0.0.1:1234/acme`.
    String url() {
        return url;
    }

    void servedAt(String newUrl) {
        url = newUrl;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    Watcher watcher() {
        return watcher;
    }

    void watchedBy(Watcher newWatcher) {
        watcher = newWatcher;
    }

    /// An id that is the same in every run, for the same row.
    String uuidOf(Row row) {
        var name = subdomain + " " + row;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The moment from which a thing created now shows up in lists.
    Instant listedFrom() {
        return now().plus(settings.searchLag());
    }
}
