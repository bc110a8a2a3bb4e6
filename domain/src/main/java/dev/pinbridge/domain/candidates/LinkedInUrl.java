package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// The address of a person's LinkedIn profile, as they gave it.
public record LinkedInUrl(String value) {
    private static final String EXAMPLE = "must be a LinkedIn profile such as https://www.linkedin.com/in/name";

    public LinkedInUrl {
        value = Text.line(value, 500);
        if (!isLinkedIn(value)) {
            throw new InvalidValue(EXAMPLE);
        }
    }

    private static boolean isLinkedIn(String url) {
        try {
            var uri = new URI(url);
            var host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && host != null
                    && (host.equalsIgnoreCase("linkedin.com")
                            || host.toLowerCase(Locale.ROOT).endsWith(".linkedin.com"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
