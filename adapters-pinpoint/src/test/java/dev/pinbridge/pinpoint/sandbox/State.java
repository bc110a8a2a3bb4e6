package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// All that is remembered about one company, behind one lock.
final class State {
    private final String subdomain;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();
    private final Blobs blobs = new Blobs();
    private final List<Mail> mails = new ArrayList<>();
    private final Settings settings = new Settings();
    private volatile String url = "http://127.0.0.1";
    private volatile Runnable changed = () -> {};

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

    Blobs blobs() {
        return blobs;
    }

    Settings settings() {
        return settings;
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

    /// The moment from which a thing created now shows up in lists.
    Instant listedFrom() {
        Duration lag = settings.searchLag();
        return now().plus(lag);
    }
}
