package dev.pinbridge.pinpoint.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Uploaded files by the SHA-256 of their bytes, each kept once: on the heap, or in a folder when there is one.
final class Blobs {
    private final Map<String, byte[]> heap = new ConcurrentHashMap<>();
    private volatile @Nullable Path folder;
    private volatile boolean onlyHashes;

    String put(byte[] bytes) {
        var hash = sha256(bytes);
        var place = folder;
        if (onlyHashes) {
            return hash;
        }
        if (place == null) {
            heap.putIfAbsent(hash, bytes);
        } else {
            write(place.resolve(hash), bytes);
        }
        return hash;
    }

    Optional<byte[]> get(String hash) {
        var place = folder;
        if (place == null || !Files.exists(place.resolve(hash))) {
            return Optional.ofNullable(heap.get(hash));
        }
        try {
            return Optional.of(Files.readAllBytes(place.resolve(hash)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// From now on the files themselves are let go.
    void keepOnlyHashes() {
        onlyHashes = true;
    }

    /// From now on files live in this folder; those on the heap move there.
    void keepIn(Path place) {
        try {
            Files.createDirectories(place);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        heap.forEach((hash, bytes) -> write(place.resolve(hash), bytes));
        folder = place;
        heap.clear();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file)) {
                Files.write(file, bytes);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
