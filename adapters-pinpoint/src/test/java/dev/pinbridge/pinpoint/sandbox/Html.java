package dev.pinbridge.pinpoint.sandbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Pieces of HTML. Every text from outside passes [#escaped].
final class Html {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: light-dark(#ccd3dd, #39424e); --card: light-dark(#fff, #1b2027);
              --soft: light-dark(#5b6675, #9aa6b5); --page: light-dark(#f4f6f9, #12161b); --link: light-dark(#0b57d0, #8ab4f8) }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 90rem; padding: 1rem; background: var(--page);
              font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
            a { color: var(--link) }
            h1 { font-size: 1.4rem } h2 { font-size: 1.05rem; margin: 1.5rem 0 .25rem } h3 { font-size: .85rem; margin: 0 0 .5rem }
            .soft { color: var(--soft); font-size: .85rem; margin: .1rem 0 }
            .stages { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)) }
            .stages > section, .card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem }
            .card { margin-bottom: .5rem } .stages .card { background: var(--page) }
            dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1rem } dt { color: var(--soft) } dd { margin: 0 }
            """;

    private Html() {}

    static String escaped(Object text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String target, Object text) {
        return "<a dir=\"auto\" href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
    }

    static String soft(Object text) {
        return "<p class=\"soft\" dir=\"auto\">" + escaped(text) + "</p>";
    }

    /// When a row was made, as people read it.
    static String madeAt(Row row) {
        return row.instant("created_at").map(TIME::format).orElse("");
    }

    static String page(String title, boolean refreshed, String content) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">%s
                <title>%s</title><style>%s</style></head><body>%s</body></html>
                """.formatted(
                        refreshed ? "<meta http-equiv=\"refresh\" content=\"3\">" : "", escaped(title), STYLE, content);
    }
}
