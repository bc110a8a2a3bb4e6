package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.Text;

/// What a part of a note is to tell.
///
/// @param title one line
/// @param instruction what belongs there, as one would tell a colleague
public record TemplateSection(String title, String instruction) {
    public static final int MAX_TITLE = 100;
    public static final int MAX_INSTRUCTION = 1_000;

    public TemplateSection {
        title = title(title);
        instruction = instruction(instruction);
    }

    public static String title(String raw) {
        return Text.line(raw, MAX_TITLE);
    }

    public static String instruction(String raw) {
        return Text.prose(raw, MAX_INSTRUCTION);
    }
}
