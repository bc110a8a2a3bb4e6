package dev.pinbridge.application.documents;

import dev.pinbridge.application.Sha256;
import dev.pinbridge.domain.documents.Content;
import java.io.IOException;

/// How long some content is, and its SHA-256 in lower-case hexadecimal.
record Fingerprint(long size, String sha256) {
    /// Reads no more than one piece past `limit`; the size is then larger than it, and the rest means nothing.
    static Fingerprint of(Content content, long limit) throws IOException {
        var sha256 = new Sha256();
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try (var in = content.open()) {
            for (var read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                sha256.add(buffer, read);
                size += read;
            }
        }
        return new Fingerprint(size, sha256.hex());
    }
}
