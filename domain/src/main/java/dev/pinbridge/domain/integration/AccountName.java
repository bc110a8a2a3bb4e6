package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The company's account at the ATS: the first part of `<account>.pinpointhq.com`, in lower case.
///
/// Being one DNS label is what keeps every request on the ATS's own host.
public record AccountName(String value) {
    private static final String HOST_SUFFIX = ".pinpointhq.com";
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final String EXAMPLE = "for example https://acme.pinpointhq.com, acme.pinpointhq.com or acme";

    public AccountName {
        if (!LABEL.matcher(value).matches()) {
            throw new InvalidValue("must be the address of your company at Pinpoint, " + EXAMPLE);
        }
    }

    /// Accepts the URL, the bare host and the plain subdomain; any other host is refused.
    /// @throws InvalidValue saying which part is wrong
    public static AccountName parse(String typed) {
        var text = typed.strip();
        return new AccountName(subdomain(text.contains("://") ? hostOf(text) : bareHost(text)));
    }

    private static String hostOf(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new InvalidValue("must be a valid address, " + EXAMPLE);
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new InvalidValue("must start with https://, " + EXAMPLE);
        }
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
            throw new InvalidValue("must not contain a user name or password, " + EXAMPLE);
        }
        if (uri.getRawAuthority() != null && uri.getRawAuthority().matches(".*:\\d*")) {
            throw new InvalidValue("must not contain a port, " + EXAMPLE);
        }
        return required(uri.getHost());
    }

    private static String bareHost(String text) {
        var withoutSlash = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return required(withoutSlash);
    }

    private static String required(@Nullable String host) {
        if (host == null || host.isBlank()) {
            throw new InvalidValue("must be the address of your company at Pinpoint, " + EXAMPLE);
        }
        return host;
    }

    private static String subdomain(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        if (lower.endsWith(HOST_SUFFIX)) {
            return lower.substring(0, lower.length() - HOST_SUFFIX.length());
        }
        if (!LABEL.matcher(lower).matches()) {
            throw new InvalidValue("must be a host under pinpointhq.com, " + EXAMPLE);
        }
        return lower;
    }
}
