package dev.pinbridge.transcripts;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// The lines of a text one by one, however they end, so that a text of nothing but ends of lines takes no memory.
final class Lines {
    private final Iterator<String> lines;
    private @Nullable String ahead;
    private int number;

    Lines(String text) {
        this.lines = text.lines().iterator();
        this.ahead = lines.hasNext() ? lines.next() : null;
    }

    boolean isAtEnd() {
        return ahead == null;
    }

    /// The next one without going on to it; empty at the end.
    String peek() {
        return ahead == null ? "" : ahead;
    }

    /// Goes on to the next one; empty at the end.
    String next() {
        var line = peek();
        ahead = lines.hasNext() ? lines.next() : null;
        number++;
        return line;
    }

    /// Of the line gone on to last, as people count: the first is 1.
    int number() {
        return number;
    }

    void skipBlanks() {
        while (!isAtEnd() && peek().isBlank()) {
            next();
        }
    }

    /// To the next blank line.
    void skipBlock() {
        while (!peek().isBlank()) {
            next();
        }
    }
}
