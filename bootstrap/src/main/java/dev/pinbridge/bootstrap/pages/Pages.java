package dev.pinbridge.bootstrap.pages;

import java.util.List;
import java.util.stream.Stream;

/// Where the pages are, and what they may do in a browser. They hold nothing that is anybody's: whoever opens one
/// signs in there, and it asks the API as that person.
public final class Pages {
    static final List<String> PRODUCTS = List.of("cord", "notes", "graphiql");
    static final String ASSETS = "/assets/**";
    static final String ICON = "/pinbridge.svg";

    /// Nothing from elsewhere, and nothing elsewhere. Styles are written by scripts as they run, the editor of
    /// GraphiQL works in workers that it makes, and its icons and fonts are in its style sheet.
    public static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private Pages() {}

    /// What anybody may fetch.
    public static String[] paths() {
        return Stream.concat(
                        PRODUCTS.stream().flatMap(product -> Stream.of("/" + product, "/" + product + "/**")),
                        Stream.of(ASSETS, ICON))
                .toArray(String[]::new);
    }
}
