package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes apart what WebVTT and SubRip have in common: cues with a name or number that may be missing, a line with
/// their time, and lines of text up to the next blank one.
final class CueReader {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    private final Lines lines;
    private final String format;
    private final String time;
    private final Predicate<String> isOther;

    /// @param format what people call it
    /// @param time what times look like in it
    /// @param isOther whether the first line of a block tells that it is no cue
    CueReader(Lines lines, String format, String time, Predicate<String> isOther) {
        this.lines = lines;
        this.format = format;
        this.time = time;
        this.isOther = isOther;
    }

    List<Cue> read() {
        var cues = new ArrayList<Cue>();
        for (lines.skipBlanks(); !lines.isAtEnd(); lines.skipBlanks()) {
            if (isOther.test(lines.peek())) {
                lines.skipBlock();
            } else {
                cues.add(cue());
            }
        }
        return cues;
    }

    private Cue cue() {
        var first = lines.next();
        var isNamed = !CueTime.isIn(first) && CueTime.isIn(lines.peek());
        var line = isNamed ? lines.next() : first;
        var span = CueTime.parse(line, lines.number())
                .orElseThrow(() -> new InvalidValue(
                        "must be %s; line %d has no time as %s".formatted(format, lines.number(), time)));
        return new Cue(span, text());
    }

    /// Where the blank line was forgotten, the number of the next cue is no text.
    private List<String> text() {
        var text = new ArrayList<String>();
        while (!lines.peek().isBlank() && !CueTime.isIn(lines.peek())) {
            text.add(lines.next());
        }
        if (CueTime.isIn(lines.peek())
                && !text.isEmpty()
                && NUMBER.matcher(text.getLast()).matches()) {
            text.removeLast();
        }
        return text;
    }
}
