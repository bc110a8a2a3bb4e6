package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.DrivenPort;

/// Reads transcripts as they are exported: WebVTT, SubRip, and segments in JSON.
@DrivenPort
public interface TranscriptFormats {
    /// A day of talk is shorter, with all that surrounds it.
    int MOST_CHARACTERS = 5_000_000;

    /// What was said in it, by when it began. Who speaks is told by their names as they are written there, none
    /// of them tied to a participant. What a speaker says without a break is one utterance, as long as it does
    /// not get too long. Pure, and done in a time that grows with the length of the text alone.
    ///
    /// @throws dev.pinbridge.domain.InvalidValue when it is not of that format, says nothing, or is too much;
    ///     the message says what would be right, after the name of a field, and where it is not
    Spoken read(String text, TranscriptFormat format);
}
