package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.InvalidValue;

/// How a transcript is written down.
public enum TranscriptFormat {
    /// As browsers show it under videos, and as Zoom and Teams export it.
    WEBVTT,
    /// The older and simpler kind of subtitles.
    SUBRIP,
    /// Segments, as programs that recognise speech write them.
    JSON;

    /// By how the text begins. SubRip has no beginning of its own: it is what is none of the others, and has
    /// times.
    ///
    /// @throws InvalidValue when it is none of them
    public static TranscriptFormat of(String text) {
        var beginning = text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\uFEFF')
                .limit(6)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            return JSON;
        }
        if (beginning.equals("WEBVTT")) {
            return WEBVTT;
        }
        if (text.contains("-->")) {
            return SUBRIP;
        }
        throw new InvalidValue("must be WebVTT, SubRip or a list of segments in JSON");
    }
}
