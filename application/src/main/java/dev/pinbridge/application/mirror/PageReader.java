package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Reads pages of one kind, the next ones while the last one is still being written. Used by one thread.
final class PageReader {
    private final AtsRecords ats;
    private final AtsCredentials credentials;
    private final RecordKind kind;
    private final Scope scope;
    /// In the order in which they will be read.
    private final Deque<Ahead> ahead = new ArrayDeque<>();

    PageReader(AtsRecords ats, AtsCredentials credentials, RecordKind kind, Scope scope) {
        this.ats = ats;
        this.credentials = credentials;
        this.kind = kind;
        this.scope = scope;
    }

    AtsPage read(Reading reading, int page) {
        var known = ahead.poll();
        if (known != null && known.isOf(reading, page)) {
            return known.page();
        }
        expectNothing();
        return ask(reading, page);
    }

    private AtsPage ask(Reading reading, int page) {
        return ats.read(credentials, kind, scope, reading, page);
    }

    Optional<AtsPage> find(String key) {
        return ats.find(credentials, kind, scope, key);
    }

    /// Begins to read what will be read next, after what is expected already. All that is expected is of no use any
    /// more when something else is read instead, which may be newer.
    void expect(Reading reading, int page) {
        var task = new FutureTask<>(() -> ask(reading, page));
        var _ = Thread.ofVirtual().name("mirror-ahead").start(task);
        ahead.add(new Ahead(reading, page, task));
    }

    /// Whether it is what was said to be read next.
    boolean isNext(Reading reading, int page) {
        return !ahead.isEmpty() && ahead.peek().isOf(reading, page);
    }

    boolean isExpecting() {
        return !ahead.isEmpty();
    }

    /// What will be read next, waited for, as far as it is these pages; ends before one that came to nothing.
    List<AtsPage> next(Reading reading, List<Integer> numbers) {
        var known = new ArrayList<AtsPage>();
        var number = numbers.iterator();
        try {
            for (var next : ahead) {
                if (!number.hasNext() || !next.isOf(reading, number.next())) {
                    break;
                }
                known.add(next.page());
            }
        } catch (AtsTrouble _) {
            return known;
        }
        return known;
    }

    /// Nothing will be read next. What is on its way is let come to its end: an interrupted thread takes the
    /// connection to the database with it that it asks for its turn by.
    void expectNothing() {
        expectNoMoreThan(0);
    }

    /// As [#expectNothing], but for so many that will be read next.
    void expectNoMoreThan(int next) {
        while (ahead.size() > next) {
            ahead.removeLast();
        }
    }

    /// A page that is on its way.
    private record Ahead(Reading reading, int number, FutureTask<AtsPage> task) {
        boolean isOf(Reading wanted, int page) {
            return reading.equals(wanted) && number == page;
        }

        /// Waits for it; what went wrong with it is thrown here.
        AtsPage page() {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MirrorLost();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException trouble) {
                    throw trouble;
                }
                throw new IllegalStateException("a page could not be read", e.getCause());
            }
        }
    }
}
