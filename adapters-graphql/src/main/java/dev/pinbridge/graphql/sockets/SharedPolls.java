package dev.pinbridge.graphql.sockets;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// What subscriptions tell, found out by looking again and again while somebody watches. However many watch the
/// same thing on this node, one looks for all; whichever node changes it, all see it.
///
/// Looks, and what is read for each watcher after them, run on virtual threads: they block. A watcher that is
/// slower than the changes misses those in between, never the last.
@Component
public final class SharedPolls implements DisposableBean {
    static final Duration EVERY = Duration.ofMillis(500);

    private final Map<Object, Flux<?>> polls = new ConcurrentHashMap<>();
    /// As an executor only, since that of a service would interrupt the look of a watcher who goes, and an
    /// interrupt costs the connection to the database that the look is reading from.
    private final Scheduler threads = Schedulers.fromExecutor(Thread::startVirtualThread);

    /// What is there now, then every change, until it is finished or gone.
    ///
    /// @param key what is watched; those with equal keys share one poll, and have to be allowed to see the same
    public <T> Flux<T> watch(Object key, Supplier<Optional<T>> look, Predicate<T> isFinished) {
        @SuppressWarnings("unchecked") // a key stands for one kind of thing
        var poll = (Flux<T>) polls.computeIfAbsent(key, _ -> poll(key, look, isFinished));
        return poll.onBackpressureLatest().publishOn(threads, 1);
    }

    private <T> Flux<T> poll(Object key, Supplier<Optional<T>> look, Predicate<T> isFinished) {
        return Mono.fromCallable(look::get)
                .subscribeOn(threads)
                .repeatWhen(looked -> looked.delayElements(EVERY))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .distinctUntilChanged()
                .takeUntil(isFinished)
                .doFinally(_ -> polls.remove(key))
                .replay(1)
                .refCount();
    }

    /// How many things are looked at now.
    int size() {
        return polls.size();
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
