package dev.pinbridge.pinpoint.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Keeps companies in a folder: one JSON file each, replaced as a whole a moment after a change, and the uploaded files
/// beside it.
final class SandboxStore implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final System.Logger LOG = System.getLogger(SandboxStore.class.getName());
    private static final String FILES = "-files";

    private final Path folder;
    private final List<Company> attached = new ArrayList<>();
    private final Set<Company> dirty = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    SandboxStore(Path folder) {
        this.folder = folder;
    }

    /// Deletes what was kept of a company, and nothing else.
    static void forget(Path folder, String subdomain) throws IOException {
        Files.deleteIfExists(folder.resolve(subdomain + ".json"));
        var files = folder.resolve(subdomain + FILES);
        if (Files.isDirectory(files)) {
            try (var kept = Files.list(files)) {
                for (var file : kept.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void attach(Company company) {
        var file = file(company);
        try {
            Files.createDirectories(folder);
            company.state().blobs().keepIn(folder.resolve(company.subdomain() + FILES));
            if (Files.exists(file)) {
                new Snapshot(company).restore(Json.read(Files.readAllBytes(file)));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        attached.add(company);
        save(company);
        company.state().onChange(() -> changed(company));
    }

    @Override
    public void close() {
        writer.shutdownNow();
        attached.forEach(this::save);
    }

    private void changed(Company company) {
        if (dirty.add(company) && !writer.isShutdown()) {
            var _ = writer.schedule(
                    () -> {
                        dirty.remove(company);
                        saveOrSay(company);
                    },
                    PAUSE.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void saveOrSay(Company company) {
        try {
            save(company);
        } catch (UncheckedIOException trouble) {
            LOG.log(System.Logger.Level.ERROR, "could not save " + company.subdomain(), trouble);
        }
    }

    private synchronized void save(Company company) {
        var content = Json.bytes(company.state().locked(() -> new Snapshot(company).taken()));
        try {
            var next = Files.write(folder.resolve(company.subdomain() + ".json.next"), content);
            Files.move(next, file(company), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path file(Company company) {
        return folder.resolve(company.subdomain() + ".json");
    }
}
