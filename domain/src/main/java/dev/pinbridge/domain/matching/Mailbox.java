package dev.pinbridge.domain.matching;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where mail to an address ends up, as far as that is known of how addresses are used.
///
/// @param local what is before the `@`, without a tag; without dots where they mean nothing
public record Mailbox(String local, String domain) {
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    public static Mailbox of(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var at = address.lastIndexOf('@');
        var local = at < 0 ? address : address.substring(0, at);
        var domain = at < 0 ? "" : address.substring(at + 1);
        var plus = local.indexOf('+');
        var untagged = plus > 0 ? local.substring(0, plus) : local;
        return GOOGLE.contains(domain)
                ? new Mailbox(untagged.replace(".", ""), "gmail.com")
                : new Mailbox(untagged, domain);
    }

    /// The words of which the part before the `@` is made.
    String words() {
        return NO_LETTERS.matcher(local).replaceAll(" ").strip();
    }
}
