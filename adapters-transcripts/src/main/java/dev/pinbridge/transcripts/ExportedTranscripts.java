package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.TranscriptFormats;

/// Reads each format into pieces of talk, and makes one conversation of them.
final class ExportedTranscripts implements TranscriptFormats {
    @Override
    public Spoken read(String text, TranscriptFormat format) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidValue("must have at most " + MOST_CHARACTERS + " characters; it has " + text.length());
        }
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var said = switch (format) {
            case WEBVTT -> WebVtt.read(bare);
            case SUBRIP -> SubRip.read(bare);
            case JSON -> JsonSegments.read(bare);
        };
        return Talk.of(said);
    }
}
