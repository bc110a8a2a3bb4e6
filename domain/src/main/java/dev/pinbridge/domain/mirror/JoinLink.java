package dev.pinbridge.domain.mirror;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where people join, however the link is written: with passwords and tracking, by way of a calendar, a mail
/// filter or a launcher, at the host of a country or a company.
public record JoinLink(String key) {
    /// A link that was wrapped is encoded once for each time.
    private static final int WRAPPED = 4;

    private static final String WEB = "https://";

    private record Room(String of, Pattern shape) {}

    private static final List<Room> ROOMS = List.of(
            new Room("zoom", Pattern.compile("zoom(?:gov)?\\.(?:us|com)(?:\\.cn)?/(?:j|w|s|my|wc/join|wc)/([\\w.-]+)")),
            new Room("zoom", Pattern.compile("[?&]confno=(\\d+)")),
            new Room("meet", Pattern.compile("meet\\.google\\.com/([a-z]{3}-?[a-z]{4}-?[a-z]{3})\\b")),
            new Room("teams", Pattern.compile("19:meeting_([\\w-]+)@thread")),
            new Room("teams", Pattern.compile("teams\\.(?:microsoft|live)\\.com/(?:l/)?meet/(\\d+)")));

    /// Empty for what is no web address.
    public static Optional<JoinLink> of(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        var text = unwrapped(url.strip()).toLowerCase(Locale.ROOT);
        for (var room : ROOMS) {
            var found = room.shape().matcher(text);
            if (found.find()) {
                return Optional.of(new JoinLink(room.of() + "/" + found.group(1).replace("-", "")));
            }
        }
        return elsewhere(url.strip());
    }

    private static String unwrapped(String url) {
        var text = url;
        for (var i = 0; i < WRAPPED && text.indexOf('%') >= 0; i++) {
            text = decoded(text);
        }
        return text;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static Optional<JoinLink> elsewhere(String url) {
        try {
            var uri = new URI((url.contains("://") ? url : WEB + url).replace(" ", "%20"));
            var host = uri.getHost();
            if (host == null || host.indexOf('.') < 0) {
                return Optional.empty();
            }
            var path = uri.getPath() == null ? "" : uri.getPath();
            var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            var name = host.toLowerCase(Locale.ROOT);
            return Optional.of(new JoinLink((name.startsWith("www.") ? name.substring(4) : name) + bare));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
