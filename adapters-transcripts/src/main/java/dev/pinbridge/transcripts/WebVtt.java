package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;

/// WebVTT (<https://www.w3.org/TR/webvtt1/>): cues behind a header, among comments, styles and regions.
final class WebVtt {
    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern NO_CUE = Pattern.compile("NOTE(?:[ \\t].*)?|STYLE\\s*|REGION\\s*");

    private WebVtt() {}

    static List<Said> read(String text) {
        var lines = new Lines(text);
        if (!HEADER.matcher(lines.next()).matches()) {
            throw new InvalidValue("must be WebVTT; line 1 does not begin with WEBVTT");
        }
        while (!lines.peek().isBlank() && !CueTime.isIn(lines.peek())) {
            lines.next();
        }
        var cues = new CueReader(
                        lines,
                        "WebVTT",
                        "00:01:02.000",
                        line -> NO_CUE.matcher(line).matches())
                .read();
        return Voices.of(cues);
    }
}
