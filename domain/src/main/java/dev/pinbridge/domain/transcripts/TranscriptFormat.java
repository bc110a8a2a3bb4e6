package dev.pinbridge.domain.transcripts;

/// How a transcript is written down.
public enum TranscriptFormat {
    /// As browsers show it under videos, and as Zoom and Teams export it.
    WEBVTT,
    /// The older and simpler kind of subtitles.
    SUBRIP,
    /// Segments, as programs that recognise speech write them.
    JSON;

    /// By how the text begins. SubRip has no beginning of its own, so it is what is none of the others.
    public static TranscriptFormat of(String text) {
        var beginning = text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '\uFEFF')
                .limit(6)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            return JSON;
        }
        return beginning.equals("WEBVTT") ? WEBVTT : SUBRIP;
    }
}
