package dev.pinbridge.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of a cue with its tags: `<v Ana>` says whose voice it is, and all others are of no use here. What is
/// no tag is left as it is, since people say that two is < three.
final class Markup {
    /// With its classes, as in `<v.loud Ana>`.
    private static final Pattern VOICE = Pattern.compile("v(?:\\.[^\\s]*)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final String text;
    private final List<Voice> voices = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private @Nullable String name;

    private Markup(String text) {
        this.text = text;
    }

    static List<Voice> read(String text) {
        return new Markup(text).read();
    }

    private List<Voice> read() {
        var at = 0;
        for (var open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            pending.append(text, at, open);
            at = tag(open);
        }
        pending.append(text, at, text.length());
        end();
        return voices;
    }

    /// Looks no further than the next one that may be a tag.
    ///
    /// @return where text goes on
    private int tag(int open) {
        var next = text.indexOf('<', open + 1);
        var close = text.indexOf('>', open, next < 0 ? text.length() : next);
        if (close <= open + 1 || !isBeginning(text.charAt(open + 1))) {
            return open;
        }
        var tag = text.substring(open + 1, close);
        var voice = VOICE.matcher(tag);
        if (voice.matches()) {
            end();
            name = OneLine.of(Entities.decode(voice.group(1) == null ? "" : voice.group(1)));
        } else if (tag.equals("/v")) {
            end();
            name = null;
        }
        return close + 1;
    }

    /// Digits begin tags that tell when a word is said.
    private static boolean isBeginning(char character) {
        return character == '/' || Character.isLetterOrDigit(character);
    }

    private void end() {
        var ended = Entities.decode(pending.toString());
        if (!ended.isBlank()) {
            voices.add(new Voice(name, ended));
        }
        pending.setLength(0);
    }
}
