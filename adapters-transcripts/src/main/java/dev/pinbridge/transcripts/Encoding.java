package dev.pinbridge.transcripts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file: in UTF-8, as its formats demand, or in UTF-16 if it begins by saying so.
final class Encoding {
    private static final int HIGH = 0xFE;
    private static final int LOW = 0xFF;

    private Encoding() {}

    /// @throws TranscriptProblem for any other
    static String decode(byte[] bytes) {
        try {
            return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw TranscriptProblem.unreadable("must be a text in UTF-8");
        }
    }

    private static Charset charset(byte[] bytes) {
        var first = bytes.length < 2 ? 0 : bytes[0] & 0xFF;
        var second = bytes.length < 2 ? 0 : bytes[1] & 0xFF;
        return (first == HIGH && second == LOW) || (first == LOW && second == HIGH)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }
}
