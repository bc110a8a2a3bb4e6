package dev.pinbridge.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/// Addresses as settings and identity providers give them.
final class Addresses {
    private Addresses() {}

    /// @throws IllegalStateException naming the setting that is wrong
    static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException("PINBRIDGE_MAIL_FROM is not an address: " + from, e);
        }
    }

    /// Empty when it is none.
    static Optional<InternetAddress> recipient(String address) {
        try {
            return Optional.of(new InternetAddress(address, true));
        } catch (AddressException _) {
            return Optional.empty();
        }
    }
}
