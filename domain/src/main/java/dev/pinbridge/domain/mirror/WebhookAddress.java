package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where the ATS is to tell of changes. As text it is opaque and as hard to guess as the webhook's id; the
/// organisation is in it because nothing can be looked up before one is named.
public record WebhookAddress(OrganisationId organisation, WebhookId webhook) {
    /// What comes before the text in a URL's path.
    public static final String PATH = "/webhooks/pinpoint/";

    /// Empty unless it is, to the letter, what [#text] makes.
    public static Optional<WebhookAddress> parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != 2 * 16) {
            return Optional.empty();
        }
        var address = new WebhookAddress(new OrganisationId(read(bytes, 0)), new WebhookId(read(bytes, 16)));
        return address.text().equals(text) ? Optional.of(address) : Optional.empty();
    }

    /// Base64url without padding.
    public String text() {
        var bytes = new byte[2 * 16];
        write(organisation.value(), bytes, 0);
        write(webhook.value(), bytes, 16);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String path() {
        return PATH + text();
    }

    private static void write(UUID id, byte[] bytes, int at) {
        for (var i = 0; i < 8; i++) {
            bytes[at + i] = (byte) (id.getMostSignificantBits() >>> (56 - 8 * i));
            bytes[at + 8 + i] = (byte) (id.getLeastSignificantBits() >>> (56 - 8 * i));
        }
    }

    private static UUID read(byte[] bytes, int at) {
        return new UUID(readHalf(bytes, at), readHalf(bytes, at + 8));
    }

    private static long readHalf(byte[] bytes, int at) {
        var half = 0L;
        for (var i = 0; i < 8; i++) {
            half = half << 8 | (bytes[at + i] & 0xff);
        }
        return half;
    }
}
