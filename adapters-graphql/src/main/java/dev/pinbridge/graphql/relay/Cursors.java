package dev.pinbridge.graphql.relay;

import dev.pinbridge.domain.paging.Keyset;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A place in a list as text: base64url of a version, the time and the id. Opaque to clients, and not trusted when
/// it comes back.
final class Cursors {
    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + Long.BYTES + Integer.BYTES + 2 * Long.BYTES;
    /// What no row is beyond, and every store can compare with.
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Cursors() {}

    static String encode(Keyset place) {
        var at = place.at();
        var bytes = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Empty unless it is, to the letter, what [#encode] makes.
    static Optional<Keyset> decode(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != LENGTH || bytes.get() != VERSION) {
                return Optional.empty();
            }
            var at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            var place = new Keyset(at, new UUID(bytes.getLong(), bytes.getLong()));
            return at.isBefore(EARLIEST) || at.isAfter(LATEST) || !encode(place).equals(cursor)
                    ? Optional.empty()
                    : Optional.of(place);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }
}
