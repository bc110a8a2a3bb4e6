package dev.pinbridge.transcripts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Cuts what is too long for one utterance, at a space where there is one, and its time as its text.
final class Cut {
    private Cut() {}

    /// @param most how many characters each has
    static List<Said> to(int most, Said piece) {
        var text = piece.text();
        var parts = new ArrayList<Said>();
        var at = 0;
        while (text.codePointCount(at, text.length()) > most) {
            var end = end(text, at, text.offsetByCodePoints(at, most));
            parts.add(part(piece, at, end));
            at = end;
        }
        parts.add(part(piece, at, text.length()));
        return parts;
    }

    private static int end(String text, int from, int latest) {
        var space = text.lastIndexOf(' ', latest - 1);
        return space > from ? space + 1 : latest;
    }

    private static Said part(Said piece, int from, int to) {
        return new Said(
                piece.label(),
                new Span(at(piece, from), at(piece, to)),
                piece.text().substring(from, to).strip());
    }

    private static Duration at(Said piece, int place) {
        var span = piece.span();
        var length = span.to().minus(span.from()).toMillis();
        return span.from().plusMillis(length * place / Math.max(1, piece.text().length()));
    }
}
