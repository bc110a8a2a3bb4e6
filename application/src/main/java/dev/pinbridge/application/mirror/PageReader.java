package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Reads pages of one kind, the next one while the last one is still being written.
final class PageReader {
    private final AtsRecords ats;
    private final AtsCredentials credentials;
    private final RecordKind kind;
    private final Scope scope;

    PageReader(AtsRecords ats, AtsCredentials credentials, RecordKind kind, Scope scope) {
        this.ats = ats;
        this.credentials = credentials;
        this.kind = kind;
        this.scope = scope;
    }

    AtsPage read(Reading reading, int page) {
        return ats.read(credentials, kind, scope, reading, page);
    }

    Optional<AtsPage> find(String key) {
        return ats.find(credentials, kind, scope, key);
    }

    /// Begins to read.
    Ahead ahead(Reading reading, int page) {
        var task = new FutureTask<>(() -> read(reading, page));
        var _ = Thread.ofVirtual().name("mirror-ahead").start(task);
        return new Ahead(task);
    }

    /// A page that is on its way.
    record Ahead(FutureTask<AtsPage> task) {
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

        /// Nobody waits for it any more. It is let come to its end: an interrupted thread takes the connection to
        /// the database with it that it asks for its turn by.
        void drop() {
            task.cancel(false);
        }
    }
}
