package dev.pinbridge.application.documents;

import dev.pinbridge.domain.documents.Content;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How long some content is, and its SHA-256 in lower-case hexadecimal.
record Fingerprint(long size, String sha256) {
    /// Reads no more than one piece past `limit`; the size is then larger than it, and the rest means nothing.
    static Fingerprint of(Content content, long limit) throws IOException {
        var digest = sha256Digest();
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try (var in = content.open()) {
            for (var read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
