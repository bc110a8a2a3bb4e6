package dev.pinbridge.transcripts;

import java.util.List;

/// Some lines that are shown together.
record Cue(Span span, List<String> lines) {
    Cue {
        lines = List.copyOf(lines);
    }
}
