package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.integration.AccountName;
import java.net.URI;
import java.util.regex.Pattern;

/// The addresses of an account: the template with `{subdomain}` replaced. Since an account name is one DNS label,
/// and paths are made here, no request leaves the configured host.
///
/// @param template for example `https://{subdomain}.pinpointhq.com`, Pinpoint's own (reference, section 1). Plain
///     `http` is for a stand-in on this machine only, as it would show API keys to the network
public record AccountUrls(String template) {
    private static final String PLACE = "{subdomain}";
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    /// @throws IllegalArgumentException saying what is wrong with the template
    public AccountUrls {
        template = template.strip().replaceAll("/+$", "");
        if (!template.contains(PLACE)) {
            throw wrong(template, "must contain {subdomain}");
        }
        var example = example(template);
        var host = example.getHost();
        if (host == null || example.getRawUserInfo() != null) {
            throw wrong(template, "must name a host, without a user");
        }
        if (example.getRawQuery() != null || example.getRawFragment() != null) {
            throw wrong(template, "must not have a query or a fragment");
        }
        var safe = "https".equalsIgnoreCase(example.getScheme())
                || ("http".equalsIgnoreCase(example.getScheme())
                        && LOOPBACK.matcher(host).matches());
        if (!safe) {
            throw wrong(template, "must start with https:// unless it points to this machine");
        }
    }

    /// @param path what follows `/api/v1`, beginning with a slash, percent-encoded where needed
    URI api(AccountName account, String path, Query query) {
        return URI.create(base(account) + "/api/v1" + path + query.encoded());
    }

    /// A page of Pinpoint's own, for people; `path` as in [#api].
    public URI page(AccountName account, String path) {
        return URI.create(base(account) + path);
    }

    private String base(AccountName account) {
        return template.replace(PLACE, account.value());
    }

    private static URI example(String template) {
        try {
            return URI.create(template.replace(PLACE, "account"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(words(template, "is not a valid address"), e);
        }
    }

    private static IllegalArgumentException wrong(String template, String what) {
        return new IllegalArgumentException(words(template, what));
    }

    private static String words(String template, String what) {
        return "pinbridge.pinpoint.url " + what + "; it is '" + template
                + "', and Pinpoint's own is 'https://{subdomain}.pinpointhq.com'";
    }
}
