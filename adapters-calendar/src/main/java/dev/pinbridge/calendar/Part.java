package dev.pinbridge.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is between a BEGIN and its END (RFC 5545, 3.6).
///
/// @param name in upper case, as those of lines are
record Part(String name, List<Line> lines, List<Part> parts) {
    Part {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    Stream<Line> lines(String of) {
        return lines.stream().filter(line -> line.name().equals(of));
    }

    Optional<Line> line(String of) {
        return lines(of).findFirst();
    }

    /// One line of it; empty when there is none.
    String text(String of) {
        return line(of).map(Line::text).orElse("");
    }

    Stream<Part> parts(String of) {
        return parts.stream().filter(part -> part.name().equals(of));
    }
}
