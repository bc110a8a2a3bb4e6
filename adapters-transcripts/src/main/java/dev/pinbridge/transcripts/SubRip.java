package dev.pinbridge.transcripts;

import java.util.List;
import java.util.regex.Pattern;

/// SubRip, which nobody has written down: numbered cues, and in their text tags of HTML and of other subtitles.
final class SubRip {
    /// As in `{\an8}`, which says where on the screen.
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]{1,100}\\}");

    private SubRip() {}

    static List<Said> read(String text) {
        var cues = new CueReader(new Lines(text), "SubRip", "00:01:02,000", _ -> false).read();
        return Voices.of(cues.stream().map(SubRip::plain).toList());
    }

    private static Cue plain(Cue cue) {
        return new Cue(
                cue.span(),
                cue.lines().stream()
                        .map(line -> OVERRIDE.matcher(line).replaceAll(""))
                        .toList());
    }
}
